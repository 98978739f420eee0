package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.model.problem.Problem;

/** Ends the reading of a file that cannot or must not be read to its end; never leaves this package. */
final class XliffRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    XliffRefusal(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
