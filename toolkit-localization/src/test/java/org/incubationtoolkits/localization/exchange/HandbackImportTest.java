package org.incubationtoolkits.localization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbackImportTest {

    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");
    private static final KeyedText TITLE = text("tool.map.title", "Map");
    private static final KeyedText SUMMARY = text("tool.map.summary", "A map of beliefs.");
    private static final KeyedText NAME = text("catalogue.all.title", "All tools");
    private static final TranslationGroup KIT = group("kit", TITLE, SUMMARY);
    private static final TranslationGroup CATALOGUE = group("catalogue", NAME);
    private static final TranslationUnit GONE = new TranslationUnit(
            TextKey.of("tool.gone.title"),
            "Foi-se",
            TranslationState.REVIEWED,
            "Gone",
            Optional.empty(),
            Optional.empty(),
            Map.of());

    @Test
    void takesTextsOfSeveralGroupsAndKeepsEverythingElse() {
        TranslationUnit summary = TranslationUnit.of(SUMMARY, "Um mapa.", TranslationState.FINAL);
        TranslationStore store = store(file(KIT, GONE, summary), file(CATALOGUE));

        Imported imported =
                importing(store).apply(back(Optional.of(PT_AO), unit(2, NAME, "Tudo"), unit(5, TITLE, "Mapa")), false);

        assertThat(imported.files())
                .containsExactly(
                        file(KIT, TranslationUnit.of(TITLE, "Mapa", TranslationState.TRANSLATED), summary, GONE),
                        file(CATALOGUE, TranslationUnit.of(NAME, "Tudo", TranslationState.TRANSLATED)));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.changes()).extracting(UnitChange::key).containsExactly(NAME.key(), TITLE.key());
    }

    @Test
    void changesNoFileWhereNothingIsNew() {
        TranslationUnit stored = TranslationUnit.of(TITLE, "Mapa", TranslationState.REVIEWED);

        Imported imported = importing(store(file(KIT, GONE, stored), file(CATALOGUE)))
                .apply(back(Optional.of(PT_AO), unit(2, TITLE, "Mapa")), false);

        assertThat(imported).isEqualTo(new Imported(List.of(), List.of(), List.of()));
    }

    @Test
    void findsATextByTheKeyThatItHadBefore() {
        HandbackImport renamed = new HandbackImport(
                store(file(KIT), file(CATALOGUE)), new Renames(Map.of("tool.grid", "tool.map")), ImportOptions.CAREFUL);

        assertThat(renamed.apply(back(Optional.of(PT_AO), unit(3, text("tool.grid.title", "Map"), "Mapa")), false)
                        .changes())
                .extracting(UnitChange::key)
                .containsExactly(TITLE.key());
    }

    @Test
    void tellsKeysThatAreUnknownAndKeysThatStandTwiceAndTakesTheOthers() {
        Imported imported = importing(store(file(KIT), file(CATALOGUE)))
                .apply(
                        back(
                                Optional.of(PT_AO),
                                unit(2, TITLE, "Mapa"),
                                unit(3, text("tool.mop.title", "Mop"), "Esfregona"),
                                new HandbackUnit("Não é chave", "x", "y", Claim.DONE, Optional.empty(), line(4)),
                                unit(5, TITLE, "Carta"),
                                unit(6, NAME, "Tudo"),
                                unit(7, NAME, "Tudo")),
                        false);

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "all.po:3:1: warning [TK-3025] No text has the key \"tool.mop.title\", so its translation is not"
                                + " taken.\n  hint: The text is gone, or the key was changed in the file.",
                        "all.po:4:1: warning [TK-3025] No text has the key \"Não é chave\", so its translation is not"
                                + " taken.\n  hint: The text is gone, or the key was changed in the file.",
                        "all.po:5:1: error [TK-3024] The key \"tool.map.title\" stands in the file before on line 2, with"
                                + " another translation; neither is taken.\n  hint: Leave the right one.");
        assertThat(imported.changes()).extracting(UnitChange::key).containsExactly(NAME.key());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            # told,   sure,  what is told, what is taken
            pt-AO,    false, nothing,      1
            pt-AO,    true,  nothing,      1
            pt,       false, TK-3022,      0
            pt,       true,  TK-3023,      1
            es,       true,  TK-3022,      0
            nothing,  false, TK-3022,      0
            nothing,  true,  nothing,      1
            x-klingon, false, TK-3022,     0
            """)
    void takesAFileForTheLanguageThatItTellsOrThatSomebodySaid(String told, boolean sure, String code, int taken) {
        Imported imported = importing(store(file(KIT), file(CATALOGUE)))
                .apply(back(Optional.ofNullable(told).map(Locale::forLanguageTag), unit(2, TITLE, "Mapa")), sure);

        assertThat(imported.problems().stream().map(Problem::code).toList())
                .isEqualTo(Stream.ofNullable(code).toList());
        assertThat(imported.changes()).hasSize(taken);
    }

    @Test
    void confirmsAllThatIsNamedOrNothing() {
        TranslationUnit stale = TranslationUnit.of(text("tool.map.title", "The map"), "Mapa", TranslationState.FINAL);
        TranslationUnit current = TranslationUnit.of(SUMMARY, "Um mapa.", TranslationState.DRAFT);
        TranslationStore store = store(file(KIT, stale, current), file(CATALOGUE));

        assertThat(Confirmation.of(store, List.of("tool.map.title")).files())
                .containsExactly(file(KIT, TranslationUnit.of(TITLE, "Mapa", TranslationState.TRANSLATED), current));

        Imported refused = Confirmation.of(
                store, List.of("tool.map.title", "tool.map.summary", "catalogue.all.title", "tool.mop.title"));
        assertThat(refused.files()).isEmpty();
        assertThat(refused.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "The translation of \"tool.map.summary\" is current.",
                        "\"catalogue.all.title\" is not translated into \"pt-AO\".",
                        "No text has the key \"tool.mop.title\".");
    }

    private static HandbackImport importing(TranslationStore store) {
        return new HandbackImport(store, Renames.NONE, ImportOptions.CAREFUL);
    }

    private static TranslationStore store(TranslationFile... files) {
        List<StoredTranslations> stored = Stream.of(files)
                .map(file -> new StoredTranslations(file, Location.of(file.name()), Map.of()))
                .toList();
        return new TranslationStore(PT_AO, List.of(KIT, CATALOGUE), stored);
    }

    private static TranslationFile file(TranslationGroup group, TranslationUnit... units) {
        return new TranslationFile(group.id(), group.source(), PT_AO, List.of(units));
    }

    private static TranslationGroup group(String id, KeyedText... texts) {
        return new TranslationGroup(id, new SourceVersion(Locale.ENGLISH, "1.0.0"), List.of(texts));
    }

    private static KeyedText text(String key, String words) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), TextFormat.PLAIN);
    }

    private static Handback back(Optional<Locale> locale, HandbackUnit... units) {
        return new Handback(Location.of("all.po"), Optional.empty(), Optional.empty(), locale, List.of(units));
    }

    private static HandbackUnit unit(int line, KeyedText source, String target) {
        Stamp stamp = Stamp.of(source.text().words(), Optional.empty());
        return new HandbackUnit(
                source.key().value(), source.text().words(), target, Claim.DONE, Optional.of(stamp), line(line));
    }

    private static Location line(int line) {
        return new Location("all.po", line, 1, JsonPointer.ROOT);
    }
}
