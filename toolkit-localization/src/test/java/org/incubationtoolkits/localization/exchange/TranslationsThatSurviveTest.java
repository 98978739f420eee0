package org.incubationtoolkits.localization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.ChangeClass;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.format.TranslationFormats;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has cost other projects their translations. */
class TranslationsThatSurviveTest {

    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");
    private static final KeyedText LEGAL_BASIS = text("tool.map.title", "Legal basis");
    private static final String PARAGRAPH =
            "The team may share what people told it with the ministry, if it has asked them before and they agreed to it.";

    @Test
    void aNotInALongParagraphMakesItStaleHoweverAlikeTheTwoAre() throws IOException {
        KeyedText before = text("tool.map.purpose", PARAGRAPH);
        KeyedText after = text("tool.map.purpose", PARAGRAPH.replace("may share", "may not share"));
        TranslationStore store = store(group(after), TranslationUnit.of(before, "A equipa…", TranslationState.FINAL));

        HandoffUnit given = Handoff.of(group(after), store.file(group(after)).file())
                .units()
                .get(0);

        assertThat(given.previousSource()).contains(PARAGRAPH);
        assertThat(ChangeClass.between(PARAGRAPH, after.text().words())).isEqualTo(ChangeClass.TEXT);
        assertThat(back(store, written(group(after), store)).changes()).isEmpty();
    }

    @Test
    void aSourceThatIsChangedBackMakesItsTranslationCurrentInTheStateThatItHad() throws IOException {
        TranslationUnit stored = TranslationUnit.of(LEGAL_BASIS, "Base legal", TranslationState.REVIEWED);

        TranslationStore changed = store(group(text("tool.map.title", "Legal mandate")), stored);
        TranslationStore changedBack =
                store(group(LEGAL_BASIS), changed.files().get(0).file().units().get(0));

        assertThat(changed.files().get(0).file().units()).containsExactly(stored);
        assertThat(changedBack.files().get(0).file().units().get(0).isStaleAgainst("Legal basis"))
                .isFalse();
    }

    /** What msgmerge makes of it: the text that was rewritten is emptied, and its likeness gets the translation. */
    @Test
    void aMergeByLikenessNeitherEmptiesATranslationNorPublishesItElsewhere() throws IOException {
        KeyedText rewritten = text("tool.map.title", "Legal mandate");
        KeyedText alike = text("tool.map.summary", "Legal basics");
        TranslationGroup group = group(rewritten, alike);
        TranslationStore store = store(group, TranslationUnit.of(LEGAL_BASIS, "Base legal", TranslationState.REVIEWED));
        String merged =
                """
                msgid ""
                msgstr "Content-Type: text/plain; charset=UTF-8\\nX-Toolkit-Locale: pt-AO\\n"

                #. stamp: %s
                msgctxt "tool.map.title"
                msgid "Legal mandate"
                msgstr ""

                #. stamp: %s
                #, fuzzy
                msgctxt "tool.map.summary"
                msgid "Legal basics"
                msgstr "Base legal"

                #~ msgctxt "tool.map.title"
                #~ msgid "Legal basis"
                #~ msgstr "Base legal"
                """.formatted(Stamp.of("Legal mandate", Optional.empty()), Stamp.of("Legal basics", Optional.empty()));

        Imported imported = back(store, merged.getBytes(StandardCharsets.UTF_8));

        assertThat(imported.problems()).extracting(Problem::code).containsExactly("TK-3028");
        assertThat(imported.files().get(0).units())
                .containsExactly(
                        TranslationUnit.of(LEGAL_BASIS, "Base legal", TranslationState.REVIEWED),
                        TranslationUnit.of(alike, "Base legal", TranslationState.DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nb", "zh-Hant-HK", "sr-Latn", "az-Arab", "ku", "yue", "es-419", "de-1996"})
    void aLanguageTagIsNeverTakenForAWordOfYaml(String tag) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);
        TranslationFile file = new TranslationFile(
                "kit",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                locale,
                List.of(TranslationUnit.of(LEGAL_BASIS, "no", TranslationState.DRAFT)));

        TranslationStore store = TranslationStore.read(
                        List.of(group(LEGAL_BASIS)),
                        Renames.NONE,
                        CatalogueFiles.of(Map.of(file.name(), file.yaml())),
                        locale)
                .orThrow();

        assertThat(store.files().get(0).file()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "null",
                "~",
                "017",
                "1e3",
                "0x1F",
                "2026-11-23",
                "- a",
                "a: b",
                "# a",
                "{a}",
                "'",
                "\"",
                "@a",
                "%a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "a\n\nb",
                "a\n  b",
                "\u00a0a",
                "‏עברית",
                "👩‍👩‍👧",
                "e\u0301",
                "a\u200db",
                "[[a|b]]",
                "=1+1",
                "a\\nb",
                "<b>",
                "]]>",
                "<!--",
                "{{",
                "L'équipe d'{name}"
            })
    void wordsThatMeanSomethingToAFormatComeBackFromEachOfThem(String words) throws IOException {
        TranslationGroup group = group(text("tool.map.title", "x " + words));
        TranslationStore store =
                store(group, TranslationUnit.of(group.texts().get(0), words, TranslationState.TRANSLATED));

        assertThat(store.files().get(0).file().units().get(0).text()).isEqualTo(words.strip());
        assertThat(TranslationFormats.standard().formats()).allSatisfy(format -> {
            byte[] content = format.write(Handoff.of(group, store.files().get(0).file()));
            Handback handback = format.read("kit" + format.ending(), content).orThrow();
            assertThat(handback.units()).extracting(HandbackUnit::target).containsExactly(words.strip());
            assertThat(new HandbackImport(store, Renames.NONE, ImportOptions.CAREFUL)
                            .apply(handback, false)
                            .changes())
                    .isEmpty();
        });
    }

    private static byte[] written(TranslationGroup group, TranslationStore store) {
        return TranslationFormats.standard()
                .find("po")
                .orElseThrow()
                .write(Handoff.of(group, store.file(group).file()));
    }

    private static Imported back(TranslationStore store, byte[] po) {
        Handback handback = TranslationFormats.standard()
                .find("po")
                .orElseThrow()
                .read("kit.po", po)
                .orThrow();
        return new HandbackImport(store, Renames.NONE, ImportOptions.CAREFUL).apply(handback, false);
    }

    /** Through a file, as a catalogue has it. */
    private static TranslationStore store(TranslationGroup group, TranslationUnit... units) throws IOException {
        TranslationFile file = new TranslationFile("kit", group.source(), PT_AO, List.of(units));
        return TranslationStore.read(
                        List.of(group), Renames.NONE, CatalogueFiles.of(Map.of(file.name(), file.yaml())), PT_AO)
                .orThrow();
    }

    private static TranslationGroup group(KeyedText... texts) {
        return new TranslationGroup(
                "kit",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                Stream.of(texts).toList());
    }

    private static KeyedText text(String key, String words) {
        return new KeyedText(TextKey.of(key), Text.of(words, Locale.ENGLISH), TextFormat.PLAIN);
    }
}
