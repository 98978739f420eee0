package org.incubationtoolkits.localization.exchange;

/** How far a file says that a translation has come, in what every format can say; not every format can say all of it. */
public enum Claim {
    /** A machine made it, and says so. */
    MACHINE,
    /** Somebody has to look at it: fuzzy in PO, {@code needs-…} in XLIFF 1.2, {@code initial} in XLIFF 2. */
    NEEDS_WORK,
    /** Translated. */
    DONE,
    /** A second person has read it. */
    REVIEWED,
    /** Signed off. */
    FINAL
}
