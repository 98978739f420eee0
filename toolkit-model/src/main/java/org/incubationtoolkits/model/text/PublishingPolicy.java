package org.incubationtoolkits.model.text;

/** What publishing does with a text in some {@link TextCondition}; the later of two is the stricter. */
public enum PublishingPolicy {
    /** It is published like any other. */
    SHOW,
    /** It is published, and the page says so. */
    NOTICE,
    /** The next language of the locale chain is tried. */
    FALL_BACK,
    /** Nothing is published. */
    FAIL
}
