/** Translations of a catalogue, and the locales in which a text is looked for. */
module org.incubationtoolkits.localization {
    requires transitive org.incubationtoolkits.model;
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires java.xml;

    exports org.incubationtoolkits.localization;
    exports org.incubationtoolkits.localization.check;
    exports org.incubationtoolkits.localization.coverage;
    exports org.incubationtoolkits.localization.exchange;
    exports org.incubationtoolkits.localization.format;
    exports org.incubationtoolkits.localization.pseudo;
    exports org.incubationtoolkits.localization.term;
    exports org.incubationtoolkits.localization.variant;
    exports org.incubationtoolkits.localization.variant.difference;
    exports org.incubationtoolkits.localization.variant.upgrade;

    uses org.incubationtoolkits.localization.exchange.TranslationFormat;

    provides org.incubationtoolkits.localization.variant.VariantProvider with
            org.incubationtoolkits.localization.variant.BundledVariants;

    opens org.incubationtoolkits.localization to
            org.incubationtoolkits.model;
    opens org.incubationtoolkits.localization.term to
            org.incubationtoolkits.model;
    opens org.incubationtoolkits.localization.variant to
            org.incubationtoolkits.model;
}
