package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsOfTranslationsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final String FACET =
            """
            format: toolkit-translation/1
            group: catalogue
            source:
              locale: en
              version: 1.0.0
            locale: pt
            units:
              facet.phase.title:
                text: Fase
                state: translated
                from: h1:HASH
                was: Phase of work
            """.replace("h1:HASH", SourceHash.of("Phase of work").value());

    @Test
    void nothingIsWrongWithAGoodFile() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET))).isEmpty();
    }

    @Test
    void aFormatOfTomorrowIsToldAlone() throws IOException {
        String file = FACET.replace("translation/1", "translation/2").replace("state: translated", "state: source");

        assertThat(lines(Map.of("translations/catalogue.pt.yaml", file))).containsExactly("""
                translations/catalogue.pt.yaml:1:9: error [TK-3001] The format "toolkit-translation/2" is not known here.
                  hint: Write "toolkit-translation/1", or use the version of this library that wrote it.""");
    }

    @Test
    void aFileThatIsNamedAfterAnotherGroupOrLanguageIsRefused() throws IOException {
        assertThat(lines(Map.of(
                        "translations/incubation.pt-PT.yaml",
                        FACET.replace("facet.phase.title", "toolkit.incubation.title"))))
                .containsExactly("""
                        translations/incubation.pt-PT.yaml:2:8: error [TK-3002] The group is "catalogue", but the file is named after "incubation".
                          hint: Make the two equal.""", """
                        translations/incubation.pt-PT.yaml:6:9: error [TK-3002] The locale is "pt", but the file is named after "pt-PT".
                          hint: Make the two equal.""");
    }

    @Test
    void aFileThatNoEditionCanLeadToIsTold() throws IOException {
        Map<String, String> files = Map.of(
                "translations/catalog.pt.yaml", FACET,
                "translations/catalogue.pt.json", FACET,
                "translations/catalogue.yaml", FACET,
                "translations/catalogue.pt_PT.yaml", FACET,
                "translations/catalogue.iw.yaml", FACET,
                "translations/catalogue.en.yaml", FACET,
                "translations/old/catalogue.pt.yaml", FACET,
                "translations/labels.sr-Latn.yaml", FACET,
                "translations/notes.txt", FACET);
        String hint = "\n  hint: Name it <group>.<language tag>.yaml, such as \"catalogue.pt-PT.yaml\"; the group is"
                + " \"catalogue\", \"labels\" or the id of a toolkit.";

        assertThat(lines(files))
                .containsExactly(
                        "translations/catalog.pt.yaml: warning [TK-3003] The name does not tell a group and a language, so this file is not read."
                                + hint,
                        "translations/catalogue.en.yaml: warning [TK-3003] The catalogue itself is written in \"en\", so this file is not read."
                                + hint,
                        "translations/catalogue.iw.yaml: warning [TK-3003] \"iw\" is not a language tag in canonical form, so this file is not read."
                                + hint,
                        "translations/catalogue.pt.json: warning [TK-3003] The name does not tell a group and a language, so this file is not read."
                                + hint,
                        "translations/catalogue.pt_PT.yaml: warning [TK-3003] \"pt_PT\" is not a language tag in canonical form, so this file is not read."
                                + hint,
                        "translations/catalogue.yaml: warning [TK-3003] The name does not tell a group and a language, so this file is not read."
                                + hint,
                        "translations/old/catalogue.pt.yaml: warning [TK-3003] The name does not tell a group and a language, so this file is not read."
                                + hint);
    }

    @Test
    void aTranslationOfNoTextIsToldWithWhatWasProbablyMeant() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET.replace("phase.title", "phase.titel"))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:8:3: warning [TK-3004] No text of "catalogue" has the key "facet.phase.titel", so this translation is not used.
                          hint: Did you mean "facet.phase.title"?""");
        assertThat(lines(Map.of(
                        "translations/catalogue.pt.yaml",
                        FACET.replace("facet.phase.title", "tool.assumption-map.title"))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:8:3: warning [TK-3004] No text of "catalogue" has the key "tool.assumption-map.title", so this translation is not used.
                          hint: Move it to "translations/incubation.pt.yaml".""");
        assertThat(lines(Map.of(
                        "translations/catalogue.pt.yaml", FACET.replace("facet.phase.title", "facet.gone.title"))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:8:3: warning [TK-3004] No text of "catalogue" has the key "facet.gone.title", so this translation is not used.
                          hint: Take it out, unless the text will come back.""");
    }

    @Test
    void anEmptyTranslationIsRefused() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET.replace("text: Fase", "text: \" \""))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:9:11: error [TK-3005] The translation is empty.
                          hint: Write it, or take the unit out: what has no unit is not translated yet.""");
    }

    @Test
    void theStateOfASourceTextIsRefused() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET.replace("state: translated", "state: source"))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:10:12: error [TK-3006] A translation cannot be in the state "source".
                          hint: Write one of "machine", "draft", "translated", "reviewed", "final".""");
    }

    @Test
    void whatIsNoHashIsRefused() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET.replace("from: h1:", "from: h1:0"))))
                .containsExactly(
                        """
                        translations/catalogue.pt.yaml:11:11: error [TK-3007] "h1:0%s" is not a hash: "h1:" and 16 characters 0 to 9 and a to f.
                          hint: Undo the change; only tools write "from" and "was".""".formatted(SourceHash.of("Phase of work").value().substring(3)));
    }

    @Test
    void wordsThatAreNotThoseThatWereTranslatedAreRefused() throws IOException {
        assertThat(lines(Map.of("translations/catalogue.pt.yaml", FACET.replace("was: Phase of work", "was: Phase"))))
                .containsExactly("""
                        translations/catalogue.pt.yaml:12:10: error [TK-3008] "was" has the hash "%s", but "from" is "%s".
                          hint: Undo the change to the one or the other; only tools write them.""".formatted(SourceHash.of("Phase"), SourceHash.of("Phase of work")));
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() throws IOException {
        Map<String, String> files = Map.of(
                "translations/catalogue.pt-PT.yaml",
                "format: toolkit-translation/1\nunits:\n  facet.phase.title: Fase\n",
                "translations/catalogue.pt.yaml",
                FACET.replace("Phase of work", "Phase").replace("translated", "source"));

        assertThat(problems(files))
                .map(problem -> problem.location() + " " + problem.code())
                .containsExactly(
                        "translations/catalogue.pt-PT.yaml:1:1 TK-1010",
                        "translations/catalogue.pt-PT.yaml:1:1 TK-1010",
                        "translations/catalogue.pt-PT.yaml:1:1 TK-1010",
                        "translations/catalogue.pt-PT.yaml:3:22 TK-1011",
                        "translations/catalogue.pt.yaml:10:12 TK-3006",
                        "translations/catalogue.pt.yaml:12:10 TK-3008");
    }

    @Test
    void aLongOrBrokenValueIsToldByItsBeginningOnOneLine() throws IOException {
        String file = FACET.replace("format: toolkit-translation/1", "format: \"a\\nb\\u202e" + "c".repeat(500) + "\"");

        assertThat(problems(Map.of("translations/catalogue.pt.yaml", file)))
                .map(Problem::message)
                .containsExactly("The format \"a b " + "c".repeat(36) + "…\" is not known here.");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPage(LocalizationProblem problem) throws IOException {
        String page = Files.readString(Path.of("../docs/reference/problems", problem.code() + ".md"));

        assertThat(page).startsWith("# " + problem.code() + ": ");
    }

    private static List<String> lines(Map<String, String> files) throws IOException {
        return problems(files).stream().map(Problem::toString).toList();
    }

    private static List<Problem> problems(Map<String, String> files) throws IOException {
        Result<Translations> result = Translations.of(
                CATALOGUE, CatalogueFiles.of(new TreeMap<>(files)), List.of(Locale.forLanguageTag("pt-PT")));
        assertThat(result.value().isPresent()).isEqualTo(!result.hasErrors());
        return result.problems();
    }
}
