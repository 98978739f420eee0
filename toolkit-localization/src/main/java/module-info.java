/** Translations of a catalogue, and the locales in which a text is looked for. */
module org.incubationtoolkits.localization {
    requires transitive org.incubationtoolkits.model;
    requires static transitive org.jspecify;
    requires com.ibm.icu;

    exports org.incubationtoolkits.localization;

    opens org.incubationtoolkits.localization to
            org.incubationtoolkits.model;
}
