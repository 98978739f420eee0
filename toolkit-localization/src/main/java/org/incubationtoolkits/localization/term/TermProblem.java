package org.incubationtoolkits.localization.term;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that files of terms and glossaries can have. */
public enum TermProblem implements ProblemCode {
    UNKNOWN_FORMAT_VERSION(3050, Severity.ERROR),
    /** A language tag that no locale chain leads to. */
    LOCALE_NOT_CANONICAL(3051, Severity.ERROR),
    /** A term has no form in some language. */
    NO_FORM(3052, Severity.ERROR),
    /** Words that are blank, or hold braces or control characters. */
    BAD_WORDS(3053, Severity.ERROR),
    /** An entry of a glossary has no words, or no approved form. */
    ENTRY_INCOMPLETE(3054, Severity.ERROR),
    /** A form is approved and forbidden. */
    CONTRADICTION(3055, Severity.ERROR),
    /** Two entries of a glossary are about the same word. */
    WORD_REPEATED(3056, Severity.ERROR),
    /** A translation in a glossary is in the state of a source text. */
    STATE_NOT_ALLOWED(3057, Severity.ERROR);

    private final String code;
    private final Severity severity;

    TermProblem(int number, Severity severity) {
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
