package org.incubationtoolkits.localization.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Writes an XML document with indentation, except in elements that hold text. The writer of the JDK does not indent, and
 * loses line breaks in attributes.
 */
final class XliffOutput {

    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean inStartTag;

    /** Begins an element that holds elements, or nothing. */
    XliffOutput start(String name) {
        return start(name, false);
    }

    /** Begins an element that holds text, between which elements may stand. */
    XliffOutput startText(String name) {
        return start(name, true);
    }

    private XliffOutput start(String name, boolean holdsText) {
        endStartTag();
        boolean amongText = isInText();
        if (!amongText) {
            newLine();
        }
        xml.append('<').append(name);
        open.push(new Element(name, holdsText || amongText));
        inStartTag = true;
        return this;
    }

    /** Adds an attribute to the element that was begun last. */
    XliffOutput attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
        return this;
    }

    /** Adds an attribute, if there is a value for it. */
    XliffOutput attribute(String name, Optional<?> value) {
        value.ifPresent(given -> attribute(name, given.toString()));
        return this;
    }

    /** Adds text; a character that XML has no place for becomes U+FFFD. */
    XliffOutput text(String text) {
        endStartTag();
        escape(text, false);
        return this;
    }

    /** Ends the element that was begun last. */
    XliffOutput end() {
        Element element = open.pop();
        if (inStartTag) {
            xml.append("/>");
            inStartTag = false;
            return this;
        }
        if (!element.holdsText) {
            newLine();
        }
        xml.append("</").append(element.name).append('>');
        return this;
    }

    /** Returns the document in UTF-8. */
    byte[] bytes() {
        return (xml + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean isInText() {
        Element parent = open.peek();
        return parent != null && parent.holdsText;
    }

    private void endStartTag() {
        if (inStartTag) {
            xml.append('>');
            inStartTag = false;
        }
    }

    private void newLine() {
        xml.append('\n').append(INDENT.repeat(open.size()));
    }

    private void escape(String text, boolean inAttribute) {
        String writable = XliffCharacters.replaced(text);
        for (int i = 0; i < writable.length(); i++) {
            char character = writable.charAt(i);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                case '"' -> xml.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> xml.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> xml.append(inAttribute ? "&#9;" : "\t");
                default -> xml.append(character);
            }
        }
    }

    /** An element that has begun. */
    private record Element(String name, boolean holdsText) {}
}
