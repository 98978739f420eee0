package org.incubationtoolkits.model.problem;

/** The problems that reading and validating a catalogue can find. */
public enum ModelProblem implements ProblemCode {
    FILE_MISSING(1001, Severity.ERROR),
    FILE_NOT_LISTED(1002, Severity.ERROR),
    FILE_EMPTY(1003, Severity.ERROR),
    NOT_UTF_8(1004, Severity.ERROR),
    MALFORMED(1005, Severity.ERROR),
    ALIAS_OR_TAG(1006, Severity.ERROR),
    REPEATED_KEY(1007, Severity.ERROR),
    OVER_LIMIT(1008, Severity.ERROR),
    UNKNOWN_KEY(1009, Severity.ERROR),
    MISSING_KEY(1010, Severity.ERROR),
    WRONG_TYPE(1011, Severity.ERROR),
    UNKNOWN_VALUE(1012, Severity.ERROR),
    BAD_ID(1013, Severity.ERROR),
    BAD_FORMAT(1014, Severity.ERROR),
    FILE_NAME_IS_NOT_ID(1015, Severity.ERROR),
    UNKNOWN_FORMAT_VERSION(1016, Severity.ERROR),
    EMPTY_TEXT(1020, Severity.ERROR),
    NUMBER_OUT_OF_RANGE(1021, Severity.ERROR),
    WRONG_SIZE(1022, Severity.ERROR),
    FORBIDDEN_CHARACTER(1023, Severity.ERROR),
    RICH_TEXT_NOT_ALLOWED(1024, Severity.ERROR),
    UNSAFE_LINK(1025, Severity.ERROR),
    KEY_TOO_LONG(1026, Severity.ERROR),
    DUPLICATE_ID(1030, Severity.ERROR),
    DANGLING_REFERENCE(1031, Severity.ERROR),
    FORMER_ID_IN_USE(1032, Severity.ERROR),
    LOCAL_ID_IN_CANONICAL(1033, Severity.ERROR),
    RANGE_INVERTED(1034, Severity.ERROR),
    MINUTES_OUTSIDE_DURATION(1035, Severity.ERROR),
    UNKNOWN_FACET_VALUE(1036, Severity.ERROR),
    REFERS_TO_ITSELF(1037, Severity.ERROR),
    BLOCK_OUTSIDE_GRID(1040, Severity.ERROR),
    BLOCKS_OVERLAP(1041, Severity.ERROR),
    FILL_ORDER_INCOMPLETE(1042, Severity.ERROR),
    UNKNOWN_DIMENSION(1050, Severity.ERROR),
    UNKNOWN_SCALE(1051, Severity.ERROR),
    BANDS_DO_NOT_COVER(1052, Severity.ERROR),
    DIMENSION_NOT_MEASURED(1053, Severity.ERROR),
    TOO_MANY_PLACES(1054, Severity.ERROR),
    GUIDE_DEAD_END(1060, Severity.ERROR),
    GUIDE_CYCLE(1061, Severity.ERROR),
    GUIDE_UNREACHABLE(1062, Severity.ERROR),
    ADAPTATION_NOT_PERMITTED(1070, Severity.ERROR),
    LICENCE_FACTS_INCOMPLETE(1071, Severity.ERROR),
    LICENCE_FACTS_CONTRADICT(1072, Severity.ERROR),
    MACHINE_UNMARKED(1073, Severity.ERROR),
    COMMENT_WOULD_BE_LOST(1080, Severity.ERROR);

    private final String code;
    private final Severity severity;

    ModelProblem(int number, Severity severity) {
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
