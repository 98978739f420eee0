package org.incubationtoolkits.localization.format;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.model.problem.Location;

/**
 * Walks through an XML document that nobody vouches for: no document type, no entities but the five of XML, and limits of
 * depth and length. Comments and processing instructions are passed over. Used once, by one thread.
 */
final class XliffInput {

    /** How deep elements may stand in one another. */
    static final int MAX_DEPTH = 100;

    /** How long one text may be, in characters (UTF-16 units). */
    static final int MAX_TEXT = 200_000;

    private final FileText file;
    private final XMLStreamReader reader;
    private int depth;
    private Location begin;

    private XliffInput(FileText file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
        this.begin = file.at(1, 1);
    }

    /** Returns a walk that has not begun. */
    static XliffInput open(FileText file) throws XliffRefusal {
        try {
            Reader characters = new StringReader(file.text());
            return new XliffInput(file, factory().createXMLStreamReader(characters));
        } catch (XMLStreamException e) {
            throw notReadable(file.at(1, 1));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** Goes on to the next element in the one that was entered last, and returns true; or to its end, and returns false. */
    boolean enter() throws XliffRefusal {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the end of the document, after the end of its first element. */
    void finish() throws XliffRefusal {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** Goes to the end of the element that was entered last. */
    void skip() throws XliffRefusal {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Goes on to the next begin or end of an element, or text, and returns which it is. */
    int next() throws XliffRefusal {
        begin = here();
        int event = advance();
        if (event == XMLStreamConstants.DTD) {
            throw refused(begin, "The file has a document type, which files from translators never need.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw refused(begin, "The elements stand more than \"" + MAX_DEPTH + "\" deep in one another.");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE
                ? XMLStreamConstants.CHARACTERS
                : event;
    }

    private int advance() throws XliffRefusal {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw notReadable(here());
        }
    }

    /** After text, the parser has read the angle bracket that ended it. */
    private Location here() {
        int line = Math.max(reader.getLocation().getLineNumber(), 1);
        int column = reader.getLocation().getColumnNumber() - (reader.isCharacters() ? 1 : 0);
        return file.at(line, Math.max(column, 1));
    }

    /** Returns where the element begins that was entered last. */
    Location begin() {
        return begin;
    }

    /** Returns the namespace of the element; empty for none. */
    String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /**
     * Returns the name of the element that was entered last, if it is one of XLIFF; with {@code mda:} before it if it is
     * one of the metadata module; else an empty one.
     */
    String name() {
        if (XliffVersion.of(namespace()).isPresent()) {
            return localName();
        }
        return namespace().equals(Xliff2Writing.METADATA) ? "mda:" + localName() : "";
    }

    /** Returns the name of the element without its namespace. */
    String localName() {
        return reader.getLocalName();
    }

    /** Returns the value of an attribute that is in no namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the text at which the walk has come. */
    String characters() {
        return reader.getText();
    }

    /** Returns all text in the element that was entered last, and goes to its end. */
    String text() throws XliffRefusal {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                text.append(characters());
                limit(text.length());
            }
        }
        return text.toString();
    }

    /** Refuses the file if a text is too long. */
    void limit(int characters) throws XliffRefusal {
        if (characters > MAX_TEXT) {
            throw refused(begin, "A text has more than \"" + MAX_TEXT + "\" characters.");
        }
    }

    static XliffRefusal refused(Location location, String message) {
        return new XliffRefusal(ExchangeProblem.REFUSED.at(location, message));
    }

    /** The words of the parser are not shown: they are in the language of the machine. */
    private static XliffRefusal notReadable(Location location) {
        return new XliffRefusal(ExchangeProblem.NOT_READABLE
                .at(location, "The file is not well-formed XML from here on.")
                .withHint("Ask for the file again, as the translators' tool has saved it."));
    }
}
