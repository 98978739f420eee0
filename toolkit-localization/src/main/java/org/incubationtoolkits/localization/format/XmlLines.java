package org.incubationtoolkits.localization.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document with one element on each line, and its text on the same line. Used once. */
final class XmlLines {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlLines() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    /** Returns whether all characters have a place in XML 1.0, and come back as they went in. */
    static boolean canHold(String words) {
        return words.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c < Character.MIN_SURROGATE
                        || c > Character.MAX_SURROGATE && c < 0xFFFE
                        || c > 0xFFFF);
    }

    /** Begins an element that holds others; {@code attributes} are names and values in turn. */
    XmlLines start(String name, String... attributes) {
        try {
            open(name, attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
        return this;
    }

    /** Writes an element that holds text. */
    XmlLines element(String name, String content, String... attributes) {
        try {
            open(name, attributes);
            xml.writeCharacters(content);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
        return this;
    }

    /** Ends the innermost element that was started. */
    XmlLines end() {
        try {
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static IllegalStateException cannotHappen(XMLStreamException e) {
        return new IllegalStateException("XML cannot be written to a string", e);
    }
}
