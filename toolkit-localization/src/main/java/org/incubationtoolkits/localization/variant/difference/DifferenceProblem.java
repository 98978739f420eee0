package org.incubationtoolkits.localization.variant.difference;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** What can be wrong with a fork that is to become a variant. */
public enum DifferenceProblem implements ProblemCode {
    ID_NOT_LOCAL(3520, Severity.ERROR),
    NOT_CHANGEABLE(3521, Severity.ERROR);

    private final String code;
    private final Severity severity;

    DifferenceProblem(int number, Severity severity) {
        this.code = "TK-" + number;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
