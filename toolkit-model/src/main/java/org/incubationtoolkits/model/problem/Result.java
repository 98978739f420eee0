package org.incubationtoolkits.model.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came out of reading or transforming content: a value, the problems found, or both.
 *
 * @param value present unless an error made it impossible or unsafe to use
 * @param problems all of them, in order of file and line
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {

    public Result {
        problems = problems.stream().sorted().toList();
    }

    /** Returns a result with a value, and problems that do not stand in its way. */
    public static <T> Result<T> of(T value, List<Problem> problems) {
        return new Result<>(Optional.of(value), problems);
    }

    /** Returns a result without a value. */
    public static <T> Result<T> failed(List<Problem> problems) {
        return new Result<>(Optional.empty(), problems);
    }

    /** Returns a result whose value is there only if none of the problems is an error. */
    public static <T> Result<T> unlessErrors(T value, List<Problem> problems) {
        return hasErrors(problems) ? failed(problems) : of(value, problems);
    }

    public boolean hasErrors() {
        return hasErrors(problems);
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }

    public <R> Result<R> map(Function<? super T, ? extends R> function) {
        return new Result<>(value.map(function), problems);
    }

    /**
     * Returns the value.
     *
     * @throws ToolkitException if there is none; it carries the problems
     */
    public T orThrow() {
        return value.orElseThrow(() -> new ToolkitException(problems));
    }
}
