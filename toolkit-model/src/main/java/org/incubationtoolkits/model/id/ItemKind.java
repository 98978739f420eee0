package org.incubationtoolkits.model.id;

import java.util.Locale;

/** What an item of a catalogue is. Ids of items are unique in a catalogue for their kind. */
public enum ItemKind {
    CATALOGUE(""),
    FACET("facets"),
    ROLE("roles"),
    LICENCE("licences"),
    SOURCE("sources"),
    CASE("cases"),
    TOOLKIT("toolkits"),
    TOOL("tools"),
    ASSESSMENT("assessments"),
    EXPLAINER("explainers"),
    GUIDE("guides"),
    PROGRAMME("programmes");

    private final String folder;

    ItemKind(String folder) {
        this.folder = folder;
    }

    /** Returns the folder in which files of this kind lie, such as {@code tools}; empty for the catalogue itself. */
    public String folder() {
        return folder;
    }

    /** Returns the kind as it stands in keys, addresses and messages, such as {@code tool}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
