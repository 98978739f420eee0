package org.incubationtoolkits.publish.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Escaped HTML. Text becomes HTML only through {@link #text} and {@link #with}. */
record Html(String markup) {

    static Html text(Object value) {
        return new Html(escaped(String.valueOf(value)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Returns these one after the other, each on a line. */
    static Html lines(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    static Html element(String name, Html... content) {
        String inner = List.of(content).stream().map(Html::markup).collect(Collectors.joining());
        return new Html("<" + name + ">" + inner + "</" + name + ">");
    }

    /** Returns the same with an attribute in its first tag. */
    Html with(String attribute, Object value) {
        int end = markup.indexOf('>');
        return new Html(markup.substring(0, end) + " " + attribute + "=\"" + escaped(String.valueOf(value)) + "\""
                + markup.substring(end));
    }
}
