package org.incubationtoolkits.localization;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that reading translations can find. */
public enum LocalizationProblem implements ProblemCode {
    UNKNOWN_FORMAT_VERSION(3001, Severity.ERROR),
    FILE_NAME_DIFFERS(3002, Severity.ERROR),
    FILE_NOT_READ(3003, Severity.WARNING),
    UNKNOWN_TEXT(3004, Severity.WARNING),
    EMPTY_TRANSLATION(3005, Severity.ERROR),
    STATE_NOT_ALLOWED(3006, Severity.ERROR),
    BAD_HASH(3007, Severity.ERROR),
    HASH_DIFFERS(3008, Severity.ERROR),
    FORBIDDEN_BY_POLICY(3040, Severity.ERROR),
    BELOW_THRESHOLD(3041, Severity.ERROR),
    TRANSLATION_FORBIDDEN(3342, Severity.ERROR);

    private final String code;
    private final Severity severity;

    LocalizationProblem(int number, Severity severity) {
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
