package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

class TranslationFileProperties {

    private static final Locale LOCALE = Locale.forLanguageTag("zh-Hant-HK");
    private static final SourceVersion SOURCE = new SourceVersion(Locale.ENGLISH, "1.2.0");

    @Property
    void givesTheSameUnitsAndTheSameBytesWhenItIsReadAgain(@ForAll("units") List<TranslationUnit> units)
            throws IOException {
        TranslationFile written = new TranslationFile("labels", SOURCE, LOCALE, units);
        TranslationFile read = new TranslationFile("labels", SOURCE, LOCALE, readAgain(written));

        assertThat(read).isEqualTo(written);
        assertThat(read.yaml()).isEqualTo(written.yaml());
    }

    private static List<TranslationUnit> readAgain(TranslationFile file) throws IOException {
        CatalogueFiles files = CatalogueFiles.of(Map.of(file.name(), file.yaml()));
        Translations translations =
                Translations.read(files, List.of("labels"), List.of(LOCALE)).orThrow();
        return file.units().stream()
                .map(unit -> translations.find(LOCALE, unit.key()).orElseThrow())
                .toList();
    }

    @Provide
    Arbitrary<List<TranslationUnit>> units() {
        Arbitrary<TextKey> keys = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(id -> TextKey.of("label." + id));
        Arbitrary<TranslationUnit> units = Combinators.combine(
                        keys,
                        words(),
                        Arbitraries.of(TranslationState.class).filter(state -> state != TranslationState.SOURCE),
                        words(),
                        words().optional(),
                        Arbitraries.of(LocalDate.of(2026, 3, 4), LocalDate.of(1999, 12, 31))
                                .optional(),
                        Arbitraries.maps(keys, words()).ofMaxSize(2))
                .as(TranslationUnit::new);
        return units.list().ofMaxSize(5).uniqueElements(TranslationUnit::key).withoutEdgeCases();
    }

    /** Words that YAML could take for something else, and any others. */
    private static Arbitrary<String> words() {
        Arbitrary<String> traps = Arbitraries.of(
                "no",
                "yes",
                "true",
                "null",
                "~",
                "1.0",
                "0x1F",
                "1e3",
                ".inf",
                "12:30",
                "2026-03-04",
                "- a",
                "a: b",
                "a #b",
                "# a",
                "%a",
                "@a",
                "`a`",
                "!a",
                "&a",
                "*a*",
                "{a}",
                "[a]",
                "|",
                ">",
                "'a'",
                "\"a\"",
                "\\",
                "?",
                "? a",
                "<<",
                "---",
                "...",
                "a\n---\nb",
                "a\n  b\n c",
                "a \nb",
                "a\n\n\nb",
                "a\tb",
                "a\n\tb",
                "a\u2028b",
                "\ufeffa",
                "a\u200f",
                "a\rb",
                "😀",
                "a:",
                ":",
                "-",
                "1_000",
                "=",
                "a\n# b",
                "0o17",
                "+1",
                "on");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(" \n\t:#-'\"{}[]|>*&!%@\\,?ab1é漢\u00a0")
                .ofMinLength(1)
                .ofMaxLength(30);
        return Arbitraries.oneOf(traps, any).map(String::strip).filter(words -> !words.isEmpty());
    }
}
