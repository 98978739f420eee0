package org.incubationtoolkits.model.text;

/** What can be said of a text in a language that was asked for; a catalogue has a {@link PublishingPolicy} for each. */
public enum TextCondition {
    /** There is no translation. */
    MISSING(PublishingPolicy.FALL_BACK),
    MACHINE(PublishingPolicy.FALL_BACK),
    DRAFT(PublishingPolicy.FALL_BACK),
    TRANSLATED(PublishingPolicy.SHOW),
    REVIEWED(PublishingPolicy.SHOW),
    FINAL(PublishingPolicy.SHOW),
    /** The source has changed since it was translated, in whatever state the translation is. */
    STALE(PublishingPolicy.NOTICE);

    private final PublishingPolicy usual;

    TextCondition(PublishingPolicy usual) {
        this.usual = usual;
    }

    /** Returns what is done where a catalogue says nothing. */
    public PublishingPolicy usual() {
        return usual;
    }
}
