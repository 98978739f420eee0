package org.incubationtoolkits.export.internal.hosting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.model.text.Text;

/** The changes of an edition as a feed in the Atom Syndication Format (RFC 4287). */
public record AtomFeed(Edition edition, Hosting hosting, List<Changes.Entry> changes) {

    private static final String FILE = "changes.atom";

    /** Returns where the feed of an edition lies on the site. */
    public static String path(Edition edition) {
        return edition.tag() + "/" + FILE;
    }

    /**
     * Returns the feed; a day is its first second in UTC, since changes have no time of day.
     *
     * @throws IllegalStateException if there are no changes, or no base URL: every entry names its address
     */
    public byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", edition.tag());
        element(xml, "id", url(path(edition)));
        text(xml, "title", edition.catalogue().title());
        text(xml, "subtitle", edition.catalogue().summary());
        element(xml, "updated", time(changes.get(0).change().date()));
        link(xml, "self", url(path(edition)));
        link(xml, "alternate", url(edition.tag() + "/index.html"));
        for (String author : edition.catalogue().credit().authors()) {
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
        }
        for (Changes.Entry entry : changes) {
            write(xml, entry);
        }
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, Changes.Entry entry) throws XMLStreamException {
        String page = url(edition.tag() + "/" + ItemPath.of(entry.tool().ref()) + ".html");
        xml.writeStartElement("entry");
        element(xml, "id", page + "#" + entry.change().version());
        xml.writeStartElement("title");
        language(xml, entry.tool().title());
        xml.writeCharacters(entry.tool().title().words() + " " + entry.change().version());
        xml.writeEndElement();
        element(xml, "updated", time(entry.change().date()));
        link(xml, "alternate", page);
        text(xml, "summary", entry.change().text());
        xml.writeEndElement();
    }

    private void text(XMLStreamWriter xml, String name, Text text) throws XMLStreamException {
        xml.writeStartElement(name);
        language(xml, text);
        xml.writeCharacters(text.words());
        xml.writeEndElement();
    }

    private void language(XMLStreamWriter xml, Text text) throws XMLStreamException {
        if (!text.language().equals(edition.locale())) {
            xml.writeAttribute("xml:lang", text.language().toLanguageTag());
        }
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private String url(String path) {
        return hosting.url(path).orElseThrow(() -> new IllegalStateException("a feed takes a base URL"));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
