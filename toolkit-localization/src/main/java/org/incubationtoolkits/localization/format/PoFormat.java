package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Result;

/**
 * PO, the format of GNU gettext, Poedit and Weblate. The key of a text is its {@code msgctxt}; of the states it knows only
 * {@code fuzzy}. What each field holds is told in {@code docs/reference/formats/po.md}.
 */
public final class PoFormat implements TranslationFormat {

    @Override
    public String name() {
        return "po";
    }

    @Override
    public String ending() {
        return ".po";
    }

    @Override
    public byte[] write(Handoff handoff) {
        return FileText.encoded(PoWriter.write(handoff));
    }

    /** Obsolete entries ({@code #~}) are passed over; so are comments of translators, and earlier source texts. */
    @Override
    public Result<Handback> read(String display, byte[] content) {
        return FileText.read(display, content, PoReader::read);
    }
}
