package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.testing.EveryMember;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueWriterTest {

    static Stream<Catalogue> catalogues() {
        return Stream.of(Samples.baseCatalogue(), CatalogueReader.canonical());
    }

    @Test
    void theSmallCatalogueHasEveryMemberOfEveryRecord() {
        assertThat(EveryMember.missingIn(Samples.baseCatalogue())).isEmpty();
    }

    @Test
    void writesTheSmallCatalogueAsItsFilesStand() {
        assertThat(CatalogueWriter.write(Samples.baseCatalogue())).isEqualTo(Samples.base());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void readsWhatItWrote(Catalogue catalogue) {
        assertThat(Samples.read(CatalogueWriter.write(catalogue)).orThrow()).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void writesTheSameBytesAgain(Catalogue catalogue) {
        SortedMap<String, String> canonical = CatalogueWriter.write(catalogue);

        assertThat(CatalogueWriter.write(Samples.read(canonical).orThrow())).isEqualTo(canonical);
        assertThat(canonical.values())
                .allSatisfy(content -> assertThat(content).endsWith("\n").doesNotContain("\r", "\t"));
    }

    @Test
    void writesStateAndLanguageOfTextsThatAreNoSource() {
        Catalogue translated = Samples.baseCatalogue()
                .mapTexts((key, text, format) ->
                        new Text("[" + text + "]", Locale.forLanguageTag("et"), TranslationState.DRAFT, true));

        assertThat(Samples.read(CatalogueWriter.write(translated)).orThrow()).isEqualTo(translated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "True",
                "TRUE",
                "false",
                "no",
                "No",
                "yes",
                "on",
                "off",
                "y",
                "n",
                "0",
                "-0",
                "+12",
                "017",
                "0o17",
                "0x1F",
                "0b1",
                "1_000",
                "1e3",
                "1.",
                ".5",
                ".inf",
                "-.INF",
                ".nan",
                "NaN",
                "12:30:45",
                "2026-01-01",
                "2026-01-01T00:00:00Z",
                "=",
                "<<",
                "-",
                "--",
                "---",
                "...",
                "?",
                ":",
                ": x",
                "a: b",
                "a:",
                ":a",
                "#",
                "a #b",
                "# b",
                "a#b",
                "- a",
                "? a",
                "&a",
                "*a",
                "*a*",
                "!a",
                "!!str a",
                "%a",
                "@a",
                "`a`",
                "|",
                ">",
                "|-",
                "> a",
                "[a]",
                "{a}",
                "{a: b}",
                "a, b",
                ",a",
                "]",
                "}",
                "'a'",
                "\"a\"",
                "it's",
                "say \"a\"",
                "a\\nb",
                "\\",
                "a\tb",
                "a\nb",
                "a\n\nb",
                "a\n  b\n c",
                "- a\n- b",
                "# a\n# b",
                "a: b\nc: d",
                "a \nb",
                "a\n \nb",
                "a\n\n\nb",
                "a\u00A0b",
                "a\u2028b",
                "a\u2029b",
                "a\u200Bb",
                "a\uFEFFb",
                "😀",
                "a\n😀",
                "אב",
                "\u200Fאב",
                "e\u0301",
                "\u00E9",
                "name: |\n  text",
                "<b>",
                "</script>",
                "${a}",
                "{{a}}",
                "%s",
                "a\nb: c",
                "key: \"value\"\n# no"
            })
    void keepsWordsThatYamlCouldTakeForSomethingElse(String words) {
        Catalogue catalogue = Samples.baseCatalogue()
                .mapTexts(
                        (key, text, format) -> key.value().endsWith(".title") ? Text.of(words, Locale.ENGLISH) : text);

        SortedMap<String, String> files = CatalogueWriter.write(catalogue);

        Catalogue again = Samples.read(files).orThrow();
        assertThat(again.title().words()).isEqualTo(words);
        assertThat(again).isEqualTo(catalogue);
        assertThat(CatalogueWriter.write(again)).isEqualTo(files);
    }
}
