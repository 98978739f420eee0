/** The whole way from files to a published site: as a call, and as the {@code toolkit} command. */
module org.incubationtoolkits.publish {
    requires transitive org.incubationtoolkits.model;
    requires transitive org.incubationtoolkits.canvas;
    requires transitive org.incubationtoolkits.export;
    requires transitive org.incubationtoolkits.localization;
    requires static transitive org.jspecify;
    requires info.picocli;
    requires java.logging;
    requires java.net.http;
    requires tools.jackson.databind;

    exports org.incubationtoolkits.publish;
    exports org.incubationtoolkits.publish.pdf;
    exports org.incubationtoolkits.publish.translation;
    exports org.incubationtoolkits.publish.variant;

    opens org.incubationtoolkits.publish.command to
            info.picocli;

    uses org.incubationtoolkits.export.Exporter;
    uses org.incubationtoolkits.localization.LocalizationAdapter;
    uses org.incubationtoolkits.localization.variant.VariantProvider;
}
