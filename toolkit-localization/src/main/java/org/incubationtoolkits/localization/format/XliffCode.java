package org.incubationtoolkits.localization.format;

/**
 * An inline code: markup, or a placeholder, that a translator can move but not break.
 *
 * @param id unique in its text, the same in source and translation
 * @param start what stands in our text instead of the code, or before what the code encloses
 * @param end what stands after what the code encloses; empty if it encloses nothing
 */
record XliffCode(String id, XliffCodeKind kind, String start, String end) {

    /** Between the two ends of a code where both are told in one word. */
    static final String CONTENT = "…";

    boolean isAlone() {
        return end.isEmpty();
    }

    /** Returns the code as people see it, such as {@code {count}} or <code>**…**</code>. */
    String display() {
        return isAlone() ? start : start + CONTENT + end;
    }
}
