package org.incubationtoolkits.model.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Result#orThrow()} where content is too wrong to go on with. */
public final class ToolkitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ToolkitException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
