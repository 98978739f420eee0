package org.incubationtoolkits.model.theme;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that a theme can have. */
public enum ThemeProblem implements ProblemCode {
    NOT_A_COLOUR(3401),
    TEXT_CONTRAST(3402),
    CONTROL_CONTRAST(3403),
    LOGO_FILE(3404),
    LOGO_ALTERNATIVE(3405);

    private final String code;

    ThemeProblem(int number) {
        this.code = "TK-" + number;
    }

    @Override
    public String code() {
        return code;
    }

    /** All of them keep an edition from being read or shown. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
