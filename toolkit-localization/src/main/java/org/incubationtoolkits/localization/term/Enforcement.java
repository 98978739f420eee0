package org.incubationtoolkits.localization.term;

/** How strictly a glossary is meant. */
public enum Enforcement {
    /** Another word is a warning. */
    SHOULD,
    /** Another word is an error. */
    MUST
}
