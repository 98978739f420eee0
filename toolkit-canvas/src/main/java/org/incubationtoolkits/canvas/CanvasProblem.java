package org.incubationtoolkits.canvas;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that laying out a canvas, and reading what people wrote into it, can find. */
public enum CanvasProblem implements ProblemCode {
    WORDS_DO_NOT_FIT(2001, Severity.ERROR),
    NO_ROOM_TO_WRITE(2002, Severity.WARNING),
    NOT_ANSWERS(2101, Severity.ERROR),
    ANSWERS_OF_OTHER_VERSION(2102, Severity.ERROR),
    REPEATED_SHEET(2103, Severity.ERROR),
    ANSWERS_OF_ANOTHER_TOOL(2110, Severity.ERROR),
    ANSWERS_OF_OLDER_CANVAS(2111, Severity.WARNING),
    BLOCK_NOT_ON_CANVAS(2112, Severity.WARNING),
    ANSWER_TOO_LONG(2113, Severity.WARNING),
    ANSWER_WITHOUT_PLACE(2114, Severity.WARNING),
    DIFFERENT_CANVASES(2115, Severity.ERROR);

    private final String code;
    private final Severity severity;

    CanvasProblem(int number, Severity severity) {
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
