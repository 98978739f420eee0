package org.incubationtoolkits.export.internal.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.stream.Collectors;

/** Escaped HTML. Words become HTML only through {@link #text}; nothing else makes markup but what is in this package. */
public record Html(String markup) implements Content {

    public static final Html EMPTY = new Html("");

    /** Returns words as HTML, for elements and for attribute values in double quotes. */
    public static Html text(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return new Html(escaped.toString());
    }

    /** Returns an element; {@code attributes} are names and values in turn. */
    static Html element(String name, Html content, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(text(attributes[i + 1]).markup())
                    .append('"');
        }
        return new Html(tag.append('>')
                .append(content.markup())
                .append("</")
                .append(name)
                .append('>')
                .toString());
    }

    static Html join(Collection<Html> pieces, String separator) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining(separator)));
    }

    @Override
    public boolean isEmptyContent() {
        return markup.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
