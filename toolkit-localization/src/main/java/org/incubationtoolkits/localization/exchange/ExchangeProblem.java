package org.incubationtoolkits.localization.exchange;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that files from translators can have. */
public enum ExchangeProblem implements ProblemCode {
    /** Not well formed, not in UTF-8, or not the format that it is said to be. */
    NOT_READABLE(3020, Severity.ERROR),
    /** A document type, entities, or beyond a limit of size, depth or number. */
    REFUSED(3021, Severity.ERROR),
    /** The file is for another language, group or source language. */
    OTHER_CONTENT(3022, Severity.ERROR),
    /** The file does not tell its language, or tells one that is a little different. */
    LANGUAGE_UNCERTAIN(3023, Severity.WARNING),
    /** Two units with one key. */
    KEY_REPEATED(3024, Severity.ERROR),
    /** No text has this key. */
    KEY_UNKNOWN(3025, Severity.WARNING),
    /** The source text in the file is not the one that was given. */
    SOURCE_EDITED(3026, Severity.ERROR),
    /** Both the store and the file changed the translation since it was given, or it is signed off. */
    CONFLICT(3027, Severity.ERROR),
    /** The translation is empty in the file, but not in the store. */
    EMPTIED(3028, Severity.WARNING),
    /** The translation is of a source text that has changed meanwhile. */
    LATE(3029, Severity.WARNING),
    /** An inline code of the source is missing in the translation, there twice, or not one of the source. */
    CODES_DIFFER(3030, Severity.ERROR),
    /** A unit cannot be understood; the others are taken. */
    BAD_UNIT(3031, Severity.ERROR),
    /** The file says that a translation needs work, but did not change it. */
    DOUBTED(3032, Severity.INFO),
    /** A character that the format has no place for. */
    NOT_WRITABLE(3033, Severity.ERROR),
    /** A translation that was to be confirmed is not stale, or not there. */
    NOTHING_TO_CONFIRM(3034, Severity.ERROR),
    /** A source text that was to be declared editorial has changed more than that, or not at all. */
    NOT_EDITORIAL(3035, Severity.ERROR);

    private final String code;
    private final Severity severity;

    ExchangeProblem(int number, Severity severity) {
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
