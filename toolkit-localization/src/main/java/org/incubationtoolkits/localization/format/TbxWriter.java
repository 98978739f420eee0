package org.incubationtoolkits.localization.format;

import java.util.Locale;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.GlossaryEntry;
import org.incubationtoolkits.localization.term.Wording;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * Writes a glossary in TBX-Basic, in the form of ISO 30042:2008 ({@code martif}), because that is what translators' tools read;
 * those of today do not read the form of 2019. Words that a second person has approved are preferred, others admitted, and
 * forbidden ones deprecated.
 */
public final class TbxWriter implements GlossaryWriter {

    private static final String CATEGORIES = "http://www.lisa.org/fileadmin/standards/tbx_basic/TBXBasicXCSV02.xcs";

    @Override
    public String name() {
        return "tbx";
    }

    @Override
    public String ending() {
        return ".tbx";
    }

    @Override
    public byte[] write(Glossary glossary, Locale locale) {
        String source = glossary.source().toLanguageTag();
        XmlLines xml = new XmlLines().start("martif", "type", "TBX-Basic", "xml:lang", source);
        xml.start("martifHeader")
                .start("fileDesc")
                .start("sourceDesc")
                .element("p", "Incubation Toolkits")
                .end()
                .end()
                .start("encodingDesc")
                .element("p", CATEGORIES, "type", "XCSURI")
                .end()
                .end();
        xml.start("text").start("body");
        GlossaryRow.in(glossary, locale)
                .filter(TbxWriter::isWritable)
                .forEach(row -> write(row, source, locale.toLanguageTag(), xml));
        return xml.end().end().end().bytes();
    }

    private static boolean isWritable(GlossaryRow row) {
        String forbidden = String.join("", row.wording().forbidden());
        return XmlLines.canHold(row.entry().word() + row.entry().note().orElse("") + row.word() + forbidden);
    }

    private static void write(GlossaryRow row, String source, String target, XmlLines xml) {
        GlossaryEntry entry = row.entry();
        Wording wording = row.wording();
        xml.start("termEntry", "id", entry.id().value());
        entry.note().ifPresent(note -> xml.element("descrip", note, "type", "definition"));
        xml.start("langSet", "xml:lang", source)
                .start("tig")
                .element("term", entry.word())
                .end()
                .end();
        xml.start("langSet", "xml:lang", target);
        boolean isReviewed = wording.state().compareTo(TranslationState.REVIEWED) >= 0;
        writeTerm(row.word(), isReviewed ? "preferredTerm" : "admittedTerm", xml);
        wording.forbidden().forEach(form -> writeTerm(form, "deprecatedTerm", xml));
        xml.end().end();
    }

    private static void writeTerm(String term, String status, XmlLines xml) {
        xml.start("tig")
                .element("term", term)
                .element("termNote", status + "-admn-sts", "type", "administrativeStatus")
                .end();
    }
}
