package org.incubationtoolkits.model.problem;

import java.util.Comparator;

/**
 * Something wrong with content, told to its author.
 *
 * <p>Problems are ordered by source, line, column and code.
 *
 * @param code such as {@code TK-1004}
 * @param message one sentence, with the offending value in double quotes and the limit that it broke
 * @param hint one imperative sentence with the nearest way to mend it, or empty
 */
public record Problem(String code, Severity severity, Location location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.<Problem, String>comparing(
                    problem -> problem.location.source())
            .thenComparingInt(problem -> problem.location.line())
            .thenComparingInt(problem -> problem.location.column())
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.location.pointer().value())
            .thenComparing(Problem::message);

    /** Returns whether it stops what was asked for; a warning does not. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem withHint(String hint) {
        return new Problem(code, severity, location, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the problem as a person sees it: one line, and a second one with the hint if there is one. */
    @Override
    public String toString() {
        String line = location + ": " + severity.word() + " [" + code + "] " + message;
        return hint.isEmpty() ? line : line + "\n  hint: " + hint;
    }
}
