package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.GlossaryEntry;
import org.incubationtoolkits.localization.term.Wording;

/** An entry of a glossary with its wording in the language of a file. */
record GlossaryRow(GlossaryEntry entry, Wording wording) {

    /** Returns the entries that have a wording, in the order of the glossary. */
    static Stream<GlossaryRow> in(Glossary glossary, Locale locale) {
        List<Locale> chain = LocaleChain.inOneLanguage(locale, Map.of());
        return glossary.entries().stream()
                .flatMap(entry -> entry.find(chain).map(wording -> new GlossaryRow(entry, wording)).stream());
    }

    /** Returns the approved word as in a dictionary; the stems after it are of use to nobody but the check. */
    String word() {
        return wording.approved().get(0);
    }
}
