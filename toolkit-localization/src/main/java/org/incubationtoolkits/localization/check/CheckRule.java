package org.incubationtoolkits.localization.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/**
 * The rules that translations are checked against, each with the id by which a unit waives it. Numbers that are left out
 * were never used.
 */
public enum CheckRule implements ProblemCode {
    // placeholders and messages
    PLACEHOLDER_MISSING("placeholder.missing", 3101, Severity.ERROR, false),
    PLACEHOLDER_EXTRA("placeholder.extra", 3102, Severity.ERROR, false),
    PLACEHOLDER_RENAMED("placeholder.renamed", 3103, Severity.ERROR, false),
    ICU_SYNTAX("icu.syntax", 3104, Severity.ERROR, false),
    ICU_CATEGORIES("icu.categories", 3105, Severity.ERROR),
    ICU_CATEGORIES_MANY("icu.categories-many", 3106, Severity.WARNING),
    ICU_SELECTOR_KEYS("icu.selector-keys", 3107, Severity.ERROR),
    ICU_APOSTROPHE("icu.apostrophe", 3108, Severity.ERROR),
    PLURAL_SAME_FORMS("plural.same-forms", 3109, Severity.INFO),

    // markup
    MARKUP_TAGS("markup.tags", 3111, Severity.ERROR, false),
    MARKUP_UNSAFE("markup.unsafe", 3112, Severity.ERROR, false),
    MARKUP_LINKS("markup.links", 3113, Severity.ERROR),
    MARKUP_CODE("markup.code", 3114, Severity.ERROR),

    // length
    LENGTH_MAX("length.max", 3121, Severity.ERROR),
    LENGTH_SOURCE("length.source-85", 3122, Severity.WARNING),
    LENGTH_RATIO("length.ratio", 3123, Severity.WARNING),

    // empty, same, other language
    BLANK_TARGET("blank.target", 3131, Severity.ERROR, false),
    SAME_AS_SOURCE("same.as-source", 3132, Severity.WARNING),
    LANGUAGE_WRONG_SCRIPT("language.wrong-script", 3133, Severity.ERROR),

    // state
    STATE_STALE("state.stale", 3141, Severity.WARNING),
    STATE_STALE_FINAL("state.stale-final", 3142, Severity.ERROR),

    // terms
    GLOSSARY_TERM("glossary.term", 3151, Severity.WARNING),
    GLOSSARY_FORBIDDEN("glossary.forbidden", 3152, Severity.ERROR),
    TERM_FORM_MISSING("term.form-missing", 3153, Severity.ERROR),
    TERM_UNRESOLVED("term.unresolved", 3154, Severity.ERROR, false),
    TERM_SET("term.set", 3155, Severity.ERROR, false),
    GLOSSARY_MUST("glossary.must", 3156, Severity.ERROR),

    // facts in the words
    NUMBERS_DIFFER("numbers.differ", 3161, Severity.WARNING),
    DATES_LEGAL_REF("dates.legal-ref", 3162, Severity.WARNING),
    URL_CHANGED("url.changed", 3163, Severity.WARNING),
    EMAIL_CHANGED("email.changed", 3164, Severity.WARNING),

    // white space and punctuation
    WHITESPACE_EDGE("whitespace.edge", 3171, Severity.WARNING),
    WHITESPACE_DOUBLE("whitespace.double", 3172, Severity.WARNING),
    NEWLINE_COUNT("newline.count", 3173, Severity.WARNING),
    PUNCT_END("punct.end", 3174, Severity.INFO),
    PUNCT_FR_NBSP("punct.fr-nbsp", 3175, Severity.INFO),
    BRACKETS_BALANCE("brackets.balance", 3176, Severity.WARNING),
    QUOTES_LOCALE("quotes.locale", 3177, Severity.INFO),

    // characters
    CHARS_CONTROL("chars.control", 3181, Severity.ERROR, false),
    CHARS_REPLACEMENT("chars.replacement", 3182, Severity.ERROR, false),
    CHARS_BIDI_CONTROL("chars.bidi-control", 3183, Severity.ERROR),
    CHARS_ZWSP("chars.zwsp", 3184, Severity.WARNING),
    CHARS_KASHIDA("chars.kashida", 3185, Severity.WARNING),
    CHARS_NFC("chars.nfc", 3186, Severity.WARNING),
    CHARS_CONFUSABLE("chars.confusable", 3187, Severity.WARNING),

    // consistency
    DUPLICATE_WORD("duplicate.word", 3191, Severity.INFO),
    CONSISTENCY_SAME_SOURCE("consistency.same-source", 3192, Severity.INFO),
    CONSISTENCY_SAME_TARGET("consistency.same-target", 3193, Severity.INFO),
    CONSISTENCY_SAME_OPTION("consistency.same-option", 3194, Severity.ERROR),

    // sources
    SOURCE_PLURAL_S("source.plural-s", 3201, Severity.WARNING),
    SOURCE_UNNAMED("source.unnamed", 3202, Severity.WARNING),

    // the checks themselves
    WAIVER_UNKNOWN("waiver.unknown", 3211, Severity.WARNING, false),
    WAIVER_UNUSED("waiver.unused", 3212, Severity.INFO, false),
    WAIVER_NOT_ALLOWED("waiver.not-allowed", 3213, Severity.ERROR, false);

    private static final Map<String, CheckRule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CheckRule::id, Function.identity()));

    private final String id;
    private final String code;
    private final Severity severity;
    private final boolean waivable;

    CheckRule(String id, int number, Severity severity) {
        this(id, number, severity, true);
    }

    CheckRule(String id, int number, Severity severity, boolean waivable) {
        this.id = id;
        this.code = "TK-" + number;
        this.severity = severity;
        this.waivable = waivable;
    }

    /** Returns the rule with this id, such as {@code length.max}; nothing if there is none. */
    public static Optional<CheckRule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns the ids of all rules that a unit may waive. */
    static List<String> waivableIds() {
        return Arrays.stream(values())
                .filter(CheckRule::isWaivable)
                .map(CheckRule::id)
                .toList();
    }

    /** Returns the id by which a unit waives the rule. */
    public String id() {
        return id;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns whether a unit may give a reason for passing over the rule. */
    public boolean isWaivable() {
        return waivable;
    }
}
