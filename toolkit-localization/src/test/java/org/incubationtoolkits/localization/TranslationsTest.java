package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final Locale PT_PT = Locale.forLanguageTag("pt-PT");
    private static final TextKey TIME = TextKey.of("label.time");
    private static final TranslationGroup LABELS = new TranslationGroup(
            TranslationGroup.LABELS,
            new SourceVersion(Locale.ENGLISH, "1.0.0"),
            List.of(
                    text("label.time", "Time"),
                    text("label.note", "Please note:\n\n- one\n- two"),
                    text("label.yes", "yes")));

    private static final String FILE = """
            format: toolkit-translation/1
            group: labels
            source:
              locale: en
              version: 1.0.0
            locale: pt
            units:
              label.time:
                text: Tempo
                state: machine
                from: h1:TIME
                was: Time
              label.note:
                text: |-
                  Atenção:

                  - "um": o primeiro
                  - dois
                state: machine
                from: h1:NOTE
                was: |-
                  Please note:

                  - one
                  - two
              label.yes:
                text: "no"
                state: machine
                from: h1:YES
                was: "yes"
            """.replace(
                    "h1:TIME", SourceHash.of("Time").value())
            .replace("h1:NOTE", SourceHash.of("Please note:\n\n- one\n- two").value())
            .replace("h1:YES", SourceHash.of("yes").value());

    @Test
    void areWrittenInTheOrderOfTheSourceTextsWithWhatTheyWereMadeFrom() {
        Map<TextKey, String> words = new LinkedHashMap<>();
        words.put(TextKey.of("label.yes"), "no");
        words.put(TextKey.of("label.note"), "Atenção:\n\n- \"um\": o primeiro\n- dois\n");
        words.put(TIME, "Tempo");
        TranslationFile file = LABELS.translated(PT, words, TranslationState.MACHINE);

        assertThat(file.name()).isEqualTo("translations/labels.pt.yaml");
        assertThat(file.yaml()).isEqualTo(FILE);
    }

    @Test
    void areReadForTheLocalesThatAreAskedForAndNoOthers() throws IOException {
        String ofPortugal = FILE.replace("locale: pt", "locale: pt-PT").replace("Tempo", "Duração");
        CatalogueFiles files =
                files(Map.of("labels.pt.yaml", FILE, "labels.pt-PT.yaml", ofPortugal, "labels.et.yaml", "broken: ["));
        Translations translations =
                Translations.read(files, List.of("labels"), List.of(PT_PT, PT)).orThrow();

        assertThat(translations.find(PT_PT, TIME)).map(TranslationUnit::text).hasValue("Duração");
        assertThat(translations.find(PT, TIME))
                .hasValue(TranslationUnit.of(LABELS.texts().get(0), "Tempo", TranslationState.MACHINE));
        assertThat(translations.find(Locale.forLanguageTag("pt-BR"), TIME)).isEmpty();
        assertThat(translations.find(PT, TextKey.of("label.tools"))).isEmpty();
    }

    @Test
    void keepWhoTranslatedWhenAndWhichChecksTheyPassOver() throws IOException {
        String file = FILE.replace("was: Time\n", """
                was: Time
                    by: maria@example.org
                    at: 2026-03-04
                    waive:
                      length.max: approved for A3 print
                """);
        TranslationUnit unit = Translations.read(files(Map.of("labels.pt.yaml", file)), List.of("labels"), List.of(PT))
                .orThrow()
                .find(PT, TIME)
                .orElseThrow();

        assertThat(unit)
                .isEqualTo(new TranslationUnit(
                        TIME,
                        "Tempo",
                        TranslationState.MACHINE,
                        "Time",
                        Optional.of("maria@example.org"),
                        Optional.of(LocalDate.of(2026, 3, 4)),
                        Map.of(TextKey.of("length.max"), "approved for A3 print")));
        assertThat(new TranslationFile("labels", LABELS.source(), PT, List.of(unit)).yaml())
                .isEqualTo(file.substring(0, file.indexOf("  label.note:")));
    }

    @Test
    void areNoneWhereThereAreNoFiles() throws IOException {
        Catalogue catalogue = CatalogueReader.canonical();
        Translations none = Translations.of(catalogue, CatalogueFiles.of(Map.of()), List.of(PT))
                .orThrow();

        assertThat(none.find(PT, TextKey.of("catalogue.title"))).isEmpty();
    }

    @Test
    void leaveOutWhatTranslatesNoTextOfTheCatalogue() throws IOException {
        Catalogue catalogue = CatalogueReader.canonical();
        String file = FILE.replace("group: labels", "group: catalogue");
        Translations none = Translations.of(catalogue, files(Map.of("catalogue.pt.yaml", file)), List.of(PT))
                .orThrow();

        assertThat(none.find(PT, TIME)).isEmpty();
    }

    @Test
    void putThoseThatAreAddedFirst() {
        Translations canonical = translations(PT, "Tempo", "Nota");
        Translations own = translations(PT, "Duração", "");
        Translations other = translations(PT_PT, "", "Nota bem");
        Translations all = canonical.plus(own).plus(other).plus(Translations.NONE);

        assertThat(all.find(PT, TIME)).map(TranslationUnit::text).hasValue("Duração");
        assertThat(all.find(PT, TextKey.of("label.note")))
                .map(TranslationUnit::text)
                .hasValue("Nota");
        assertThat(all.find(PT_PT, TextKey.of("label.note")))
                .map(TranslationUnit::text)
                .hasValue("Nota bem");
        assertThat(canonical.find(PT, TIME)).map(TranslationUnit::text).hasValue("Tempo");
    }

    @Test
    void cannotBeMadeOfTextsThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LABELS.translated(PT, Map.of(TextKey.of("label.tiem"), "Tempo"), TranslationState.DRAFT))
                .withMessage("translations must be of texts of labels, are of [label.tiem]");
    }

    @Test
    void cannotStandInAFileThatNobodyWouldRead() {
        SourceVersion source = LABELS.source();
        TranslationUnit unit = TranslationUnit.of(LABELS.texts().get(0), "Tempo", TranslationState.DRAFT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationFile("My labels", source, PT, List.of()))
                .withMessage("group must be an id, is \"My labels\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationFile("labels", source, Locale.forLanguageTag("sh"), List.of()))
                .withMessage("locale must be sr-Latn, is \"sh\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationFile("labels", source, PT, List.of(unit, unit)))
                .withMessage("units must have each key once, have label.time twice");
    }

    private static Translations translations(Locale locale, String time, String note) {
        Map<TextKey, String> words = Map.of(TIME, time, TextKey.of("label.note"), note);
        return Translations.of(List.of(LABELS.translated(locale, words, TranslationState.DRAFT)));
    }

    private static CatalogueFiles files(Map<String, String> inFolder) {
        Map<String, String> files = new TreeMap<>();
        inFolder.forEach((name, content) -> files.put("translations/" + name, content));
        return CatalogueFiles.of(files);
    }

    private static KeyedText text(String key, String words) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), TextFormat.PLAIN);
    }
}
