package org.incubationtoolkits.localization.variant;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** The problems that reading and resolving variants can find. */
public enum VariantProblem implements ProblemCode {
    NO_VARIANT(3300, Severity.ERROR),
    UNKNOWN_FORMAT_VERSION(3301, Severity.ERROR),
    NO_OVERLAY(3302, Severity.ERROR),
    NO_VARIANT_BELOW(3303, Severity.ERROR),
    CYCLE(3304, Severity.ERROR),
    OTHER_CATALOGUE(3305, Severity.ERROR),
    OTHER_VERSION(3306, Severity.WARNING),
    LOCAL_ID_MISNAMED(3307, Severity.ERROR),
    NO_TARGET(3310, Severity.ERROR),
    TARGET_DOES_NOT_FIT(3311, Severity.ERROR),
    OPERATIONS_CLASH(3312, Severity.ERROR),
    LOCKED(3313, Severity.ERROR),
    NO_ANCHOR(3314, Severity.ERROR),
    ID_TAKEN(3315, Severity.ERROR),
    OPERATION_SKIPPED(3317, Severity.INFO),
    NO_WORDS(3318, Severity.ERROR),
    ADAPTATION_STALE(3320, Severity.WARNING),
    SLOT_EMPTY(3330, Severity.ERROR),
    SLOT_EMPTY_IN_DRAFT(3331, Severity.WARNING),
    HIDDEN_IS_REFERRED_TO(3332, Severity.ERROR),
    ADAPTATION_FORBIDDEN(3340, Severity.ERROR),
    SHARE_ALIKE_CONFLICT(3341, Severity.ERROR);

    private final String code;
    private final Severity severity;

    VariantProblem(int number, Severity severity) {
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
