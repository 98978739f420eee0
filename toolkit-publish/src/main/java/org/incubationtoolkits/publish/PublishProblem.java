package org.incubationtoolkits.publish;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that publishing can find, beside those of the content. */
public enum PublishProblem implements ProblemCode {
    UNKNOWN_FORMAT(5001, Severity.ERROR),
    NOT_A_LANGUAGE_TAG(5002, Severity.ERROR),
    NOT_TRANSLATED(5003, Severity.WARNING),
    NOT_A_FOLDER(5004, Severity.ERROR),
    NOT_PUBLISHED_BEFORE(5005, Severity.ERROR),
    BAD_MANIFEST(5006, Severity.ERROR),
    FILE_IN_THE_WAY(5007, Severity.ERROR),
    IN_USE(5008, Severity.ERROR),
    EARLIER_SITE_LEFT(5009, Severity.WARNING),
    FILE_CHANGED(5010, Severity.ERROR),
    NOT_EMPTY(5011, Severity.ERROR),
    NO_TEXT(5012, Severity.ERROR),
    NO_CANVAS(5013, Severity.ERROR),
    NO_CHROMIUM(5014, Severity.ERROR);

    private final String code;
    private final Severity severity;

    PublishProblem(int number, Severity severity) {
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
