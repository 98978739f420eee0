import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.html.HtmlExporter;
import org.incubationtoolkits.export.json.JsonExporter;
import org.incubationtoolkits.export.markdown.MarkdownExporter;

/** Editions of a catalogue as HTML, JSON and Markdown. */
module org.incubationtoolkits.export {
    requires transitive org.incubationtoolkits.model;
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires gg.jte.runtime;
    requires io.nayuki.qrcodegen;
    requires java.xml;
    requires transitive org.incubationtoolkits.canvas;
    requires tools.jackson.databind;

    exports org.incubationtoolkits.export;
    exports org.incubationtoolkits.export.canvas;
    exports org.incubationtoolkits.export.html;
    exports org.incubationtoolkits.export.json;
    exports org.incubationtoolkits.export.markdown;

    uses Exporter;

    provides Exporter with
            HtmlExporter,
            JsonExporter,
            MarkdownExporter;
}
