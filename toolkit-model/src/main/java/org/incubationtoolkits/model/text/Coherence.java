package org.incubationtoolkits.model.text;

/** How much is in one language, where not everything is translated. */
public enum Coherence {
    /** Each text by itself. A rich text is one text, so that no paragraph mixes languages. */
    UNIT,
    /** All texts of one element, such as the title and the words of a step. */
    BLOCK,
    /** All texts of one item, such as a tool. */
    DOCUMENT
}
