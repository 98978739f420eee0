package org.incubationtoolkits.localization.variant.upgrade;

import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;

/** What can have changed under an operation, and what can be wrong with a choice. Errors are conflicts. */
public enum UpgradeProblem implements ProblemCode {
    TARGET_REMOVED(3501, Severity.ERROR),
    TARGET_RENAMED(3502, Severity.INFO),
    /** Only a warning where nothing but typography differs. */
    TEXT_CHANGED(3503, Severity.ERROR),
    ALREADY_BELOW(3504, Severity.INFO),
    /** An error where a slot that is hidden has become required. */
    HIDDEN_CHANGED(3505, Severity.WARNING),
    ANCHOR_REMOVED(3506, Severity.ERROR),
    ORDER_EXTENDED(3507, Severity.WARNING),
    ORDER_MISSING(3508, Severity.INFO),
    KIND_CHANGED(3509, Severity.ERROR),
    NOW_LOCKED(3510, Severity.ERROR),
    VALUE_CHANGED(3511, Severity.ERROR),
    BASE_MISMATCH(3514, Severity.ERROR),
    ID_CLASH(3515, Severity.ERROR),
    NOTHING_TO_RESOLVE(3516, Severity.ERROR),
    CHOICE_DOES_NOT_FIT(3517, Severity.ERROR);

    private final String code;
    private final Severity severity;

    UpgradeProblem(int number, Severity severity) {
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
