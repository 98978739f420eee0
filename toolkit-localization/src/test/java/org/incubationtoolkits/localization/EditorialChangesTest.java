package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.junit.jupiter.params.provider.CsvSource;

class EditorialChangesTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final TextKey KEY = TextKey.of("tool.map.title");
    private static final String BEFORE = "First ask the team";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today                    | declared of              | stale
            First ask the team         | nothing                  | false
            First, ask the team.       | nothing                  | true
            First, ask the team.       | First, ask the team.     | false
            First, ask the team.       | First ask the team!      | true
            First, do not ask the team | First, do not ask the team | true
            """)
    void aTranslationStaysCurrentIfTheChangeWasDeclaredAndIsOnlyThat(String today, String declared, boolean stale)
            throws IOException {
        EditorialChanges changes =
                declared.equals("nothing") ? EditorialChanges.NONE : EditorialChanges.NONE.with(KEY, declared);

        assertThat(unit(today, changes).isStaleAgainst(today)).isEqualTo(stale);
    }

    @Test
    void theFileComesBackAsItWasWritten() throws IOException {
        EditorialChanges changes = EditorialChanges.NONE.with(KEY, "First, ask").with(TextKey.of("tool.a.title"), "A");

        assertThat(EditorialChanges.read(files(changes.yaml())).orThrow()).isEqualTo(changes);
        assertThat(changes.yaml()).isEqualTo("""
                format: toolkit-editorial/1
                sources:
                  tool.a.title: %s
                  tool.map.title: %s
                """.formatted(SourceHash.of("A"), SourceHash.of("First, ask")));
    }

    @Test
    void aHashThatIsNoneIsToldWithItsPlace() throws IOException {
        assertThat(EditorialChanges.read(files("format: toolkit-editorial/1\nsources:\n  tool.map.title: h1:xyz\n"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "translations/editorial.yaml:3:19: error [TK-3007] \"h1:xyz\" is not a hash: \"h1:\" and 16 characters"
                                + " 0 to 9 and a to f.\n  hint: Take the line out, and declare the change with \"toolkit"
                                + " translations editorial\".");
    }

    private static TranslationUnit unit(String today, EditorialChanges changes) throws IOException {
        KeyedText before = new KeyedText(KEY, Text.of(BEFORE, Locale.ENGLISH), TextFormat.PLAIN);
        KeyedText now = new KeyedText(KEY, Text.of(today, Locale.ENGLISH), TextFormat.PLAIN);
        TranslationFile file = new TranslationFile(
                "kit",
                new SourceVersion(Locale.ENGLISH, "1.0.0"),
                PT,
                List.of(TranslationUnit.of(before, "Pergunte à equipa", TranslationState.REVIEWED)));
        Map<String, String> files = new HashMap<>(Map.of(file.name(), file.yaml()));
        files.put(EditorialChanges.NAME, changes.yaml());
        TranslationGroup group = new TranslationGroup("kit", file.source(), List.of(now));
        TranslationStore store = TranslationStore.read(List.of(group), Renames.NONE, CatalogueFiles.of(files), PT)
                .orThrow();
        return store.file(group).file().units().get(0);
    }

    private static CatalogueFiles files(String editorial) {
        return CatalogueFiles.of(Map.of(EditorialChanges.NAME, editorial));
    }
}
