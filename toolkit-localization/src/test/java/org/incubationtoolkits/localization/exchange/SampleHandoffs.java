package org.incubationtoolkits.localization.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/** Handoffs to try formats with. */
public final class SampleHandoffs {

    /** A language whose tag has more than one part. */
    public static final Locale LOCALE = Locale.forLanguageTag("pt-AO");

    private SampleHandoffs() {}

    /** Returns these units, in the group {@code incubation}, from English into {@link #LOCALE}. */
    public static Handoff of(List<HandoffUnit> units) {
        return of(LOCALE, units);
    }

    /** Returns these units, in the group {@code incubation}, from English. */
    public static Handoff of(Locale locale, List<HandoffUnit> units) {
        return new Handoff("incubation", new SourceVersion(Locale.ENGLISH, "1.2.0"), locale, units);
    }

    /** Returns a plain text that nobody has translated. */
    public static HandoffUnit missing(String key, String source) {
        return new HandoffUnit(text(key, source, TextFormat.PLAIN), "A title.", Optional.empty());
    }

    /** Returns a plain text with a current translation. */
    public static HandoffUnit current(String key, String source, String target, TranslationState state) {
        return stale(key, source, source, target, state);
    }

    /** Returns a plain text whose translation was made from {@code was}. */
    public static HandoffUnit stale(String key, String was, String source, String target, TranslationState state) {
        KeyedText text = text(key, source, TextFormat.PLAIN);
        TranslationUnit unit =
                new TranslationUnit(text.key(), target, state, was, Optional.empty(), Optional.empty(), Map.of());
        return new HandoffUnit(text, "A title.", Optional.of(unit));
    }

    private static KeyedText text(String key, String source, TextFormat format) {
        return new KeyedText(TextKey.of(key), Text.of(source, Locale.ENGLISH), format);
    }

    /** Returns one text without translation, then a current and a stale one in every state, of every format. */
    public static Handoff everyState() {
        List<HandoffUnit> units = new ArrayList<>();
        units.add(missing("tool.x.title", "Nobody has translated this é"));
        for (TranslationState state : TranslationState.values()) {
            if (state != TranslationState.SOURCE) {
                String key = "tool.x.steps." + state.word();
                units.add(current(key + ".title", "Ask {name}, {{as they are}}", "Pergunte a {name} é", state));
                units.add(stale(key + ".text", "Ask them.", "Do not ask them.", "Pergunte-lhes.", state));
            }
        }
        units.add(formatted("tool.x.limited", "Short", TextFormat.PLAIN, Optional.of(190)));
        units.add(formatted("tool.x.rich", "*One*\n\n- [two](https://example.org)", TextFormat.RICH, Optional.of(60)));
        units.add(
                formatted("tool.x.n", "{n, plural, one {# day} other {# days}}", TextFormat.MESSAGE, Optional.empty()));
        return of(units);
    }

    private static HandoffUnit formatted(String key, String source, TextFormat format, Optional<Integer> limit) {
        KeyedText text = new KeyedText(TextKey.of(key), Text.of(source, Locale.ENGLISH), format, limit);
        return new HandoffUnit(
                text,
                "First line.\nSecond line.",
                Optional.of(TranslationUnit.of(text, source, TranslationState.REVIEWED)));
    }

    /** Returns a handoff in which each of {@link HostileWords} is source, translation, note and previous source. */
    public static Handoff hostile() {
        List<HandoffUnit> units = new ArrayList<>();
        for (int i = 0; i < HostileWords.ALL.size(); i++) {
            String words = HostileWords.ALL.get(i);
            units.add(withNote(missing("tool.h" + i + ".a", words), words));
            units.add(withNote(current("tool.h" + i + ".b", "b " + words, words, TranslationState.FINAL), words));
            units.add(withNote(stale("tool.h" + i + ".c", words, "c", words, TranslationState.DRAFT), words));
        }
        return of(units);
    }

    private static HandoffUnit withNote(HandoffUnit unit, String note) {
        return new HandoffUnit(unit.source(), note, unit.translation());
    }

    /** Returns the texts of the toolkit that comes with the library, with its real translations. */
    public static Handoff bundled(Locale locale) throws IOException {
        CatalogueFiles files = CatalogueFiles.bundled();
        Catalogue catalogue = CatalogueReader.read(files).orThrow();
        Translations translations =
                Translations.of(catalogue, files, List.of(locale)).orThrow();
        TranslationGroup group = TranslationGroup.of(catalogue).stream()
                .filter(it -> it.id().equals("incubation"))
                .findFirst()
                .orElseThrow();
        List<HandoffUnit> units = group.texts().stream()
                .map(text ->
                        new HandoffUnit(text, "Stands at " + text.key() + ".", translations.find(locale, text.key())))
                .toList();
        return new Handoff(group.id(), group.source(), locale, units);
    }
}
