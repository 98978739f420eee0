package org.incubationtoolkits.localization.format;

/** A piece of a text with inline codes. */
sealed interface XliffPiece {

    /** Words as they stand in our text. */
    record Words(String text) implements XliffPiece {}

    /** A code that encloses nothing. */
    record Alone(XliffCode code) implements XliffPiece {}

    /** Where what a code encloses begins. */
    record Start(XliffCode code) implements XliffPiece {}

    /** Where what a code encloses ends. */
    record End(XliffCode code) implements XliffPiece {}
}
