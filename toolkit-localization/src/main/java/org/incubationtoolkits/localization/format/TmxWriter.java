package org.incubationtoolkits.localization.format;

import java.util.Locale;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.HandoffWriter;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * Writes a translation memory in TMX 1.4b (LISA OSCAR, 2005): what has been translated, so that no tool has to translate it
 * again. Only current translations that are complete are in it, each with its state; markup and placeholders stand in the
 * segments as they are written. Texts with characters that XML has no place for are left out.
 */
public final class TmxWriter implements HandoffWriter {

    private static final String TOOL = "incubation-toolkits";

    @Override
    public String name() {
        return "tmx";
    }

    @Override
    public String ending() {
        return ".tmx";
    }

    @Override
    public byte[] write(Handoff handoff) {
        String source = handoff.source().locale().toLanguageTag();
        XmlLines xml = new XmlLines().start("tmx", "version", "1.4");
        xml.start(
                        "header",
                        "creationtool",
                        TOOL,
                        "creationtoolversion",
                        "1",
                        "segtype",
                        "block",
                        "o-tmf",
                        "toolkit-translation/1",
                        "adminlang",
                        "en",
                        "srclang",
                        source,
                        "datatype",
                        "plaintext")
                .element("prop", handoff.group(), "type", "x-group")
                .element("prop", handoff.source().version(), "type", "x-version")
                .end();
        xml.start("body");
        handoff.units().stream()
                .filter(TmxWriter::isRemembered)
                .forEach(unit -> unit.translation()
                        .ifPresent(translation -> write(unit, translation, source, handoff.locale(), xml)));
        return xml.end().end().bytes();
    }

    private static boolean isRemembered(HandoffUnit unit) {
        boolean isComplete = unit.translation()
                .map(TranslationUnit::state)
                .filter(TranslationState::isComplete)
                .isPresent();
        return isComplete && !unit.isStale() && XmlLines.canHold(unit.words()) && XmlLines.canHold(unit.target());
    }

    private static void write(
            HandoffUnit unit, TranslationUnit translation, String source, Locale locale, XmlLines xml) {
        xml.start("tu", "tuid", unit.source().key().value())
                .element("prop", translation.state().word(), "type", "x-state")
                .start("tuv", "xml:lang", source)
                .element("seg", unit.words())
                .end()
                .start("tuv", "xml:lang", locale.toLanguageTag())
                .element("seg", translation.text())
                .end()
                .end();
    }
}
