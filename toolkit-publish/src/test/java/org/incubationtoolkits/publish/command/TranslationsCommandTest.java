package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.incubationtoolkits.publish.FolderContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translator's day, with the commands as they are typed. */
class TranslationsCommandTest {

    private static final String TOOL = "toolkits/incubation/tools/assumption-map.yaml";
    private static final String SUMMARY = "tool.assumption-map.summary";
    private static final String TRANSLATIONS = "translations/incubation.et.yaml";

    @TempDir
    Path folder;

    private Path catalogue;
    private Path po;

    @BeforeEach
    void giveTextsOut() throws IOException {
        catalogue = CanonicalCopy.in(folder.resolve("catalogue"));
        po = folder.resolve("out/incubation.et.po");
        assertThat(translations("export", "--format", "po", "--locale", "et", "--output", folder + "/out"))
                .isEqualTo(new CommandRun(
                        0,
                        "Wrote 4 files to FOLDER/out: catalogue.et.po, incubation.et.po, anticipatory-innovation.et.po,"
                                + " labels.et.po\n",
                        ""));
    }

    private CommandRun translations(String command, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(
                new String[] {"translations", command, "--catalogue", catalogue.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(arguments).with(folder, "FOLDER");
    }

    @Test
    void filesThatComeBackUntouchedChangeNothing() throws IOException {
        SortedMap<String, String> before = FolderContent.of(catalogue);

        for (String format : new String[] {"po", "csv", "xliff12", "xliff21", "xliff22"}) {
            Path out = folder.resolve(format);
            translations("export", "--format", format, "--locale", "et", "--output", out.toString());
            try (var files = Files.list(out)) {
                String[] names = files.sorted().map(Path::toString).toArray(String[]::new);
                assertThat(translations("import", names)).isEqualTo(new CommandRun(0, "Taken: nothing new.\n", ""));
            }
        }
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void whatATranslatorFinishedIsStoredAndSigned() throws IOException {
        finish("Eelduste kaart aitab rühmal leida eeldused, millel idee seisab.");

        assertThat(translations("import", "--by", "kadri@example.org", "--date", "2026-11-20", po.toString()))
                .isEqualTo(new CommandRun(0, "Taken: 1 reworded.\n", ""));
        assertThat(Files.readString(catalogue.resolve(TRANSLATIONS))).contains("""
                  tool.assumption-map.summary:
                    text: "Eelduste kaart aitab rühmal leida eeldused, millel idee seisab."
                    state: translated
                """, """
                    by: kadri@example.org
                    at: 2026-11-20
                """);
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        SortedMap<String, String> before = FolderContent.of(catalogue);
        finish("Kaart.");

        CommandRun run = translations("import", "--dry-run", po.toString());

        assertThat(run.out())
                .contains("tool.assumption-map.summary reworded, translated\n", "  + Kaart.\n")
                .endsWith("Would take: 1 reworded.\n");
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void aSourceThatChangesMeanwhileMakesADeliveryStaleUntilSomebodyConfirms() throws IOException {
        finish("Kaart.");
        change("first.", "not first.");

        CommandRun late = translations("import", po.toString());
        assertThat(late.status()).isZero();
        assertThat(late.err()).contains("[TK-3029]");
        assertThat(translations("check", "--locale", "et").err()).contains("(state.stale)");

        assertThat(translations("confirm", "--locale", "et", SUMMARY))
                .isEqualTo(new CommandRun(0, "Confirmed: 1 translation.\n", ""));
        assertThat(translations("check", "--locale", "et").err()).doesNotContain("(state.stale)");
        assertThat(translations("confirm", "--locale", "et", SUMMARY).status()).isEqualTo(1);
    }

    @Test
    void aChangeOfACommaIsDeclaredEditorialAndOneOfAWordIsNot() throws IOException {
        change("first.", "first!");
        assertThat(translations("check", "--locale", "et").err()).contains("(state.stale)");

        assertThat(translations("editorial", SUMMARY)).isEqualTo(new CommandRun(0, "Declared: 1 text.\n", ""));
        assertThat(translations("check", "--locale", "et").err()).doesNotContain("(state.stale)");

        change("first!", "later!");
        assertThat(translations("editorial", SUMMARY).err()).contains("[TK-3035]");
        assertThat(translations("check", "--locale", "et").err()).contains("(state.stale)");
    }

    @Test
    void commentsOfPeopleStay() throws IOException {
        Path file = catalogue.resolve(TRANSLATIONS);
        String before = Files.readString(file);
        Files.writeString(
                file,
                "# Eesti meeskond, 2026\n"
                        + before.replace("  " + SUMMARY + ":\n", "  # arutatud koosolekul\n  " + SUMMARY + ":\n"));
        finish("Kaart.");

        assertThat(translations("import", po.toString()).status()).isZero();
        assertThat(Files.readString(file))
                .startsWith("# Eesti meeskond, 2026\nformat:")
                .contains("  # arutatud koosolekul\n  " + SUMMARY + ":\n    text: Kaart.\n");
    }

    @Test
    void aCommentThatWouldBeLostStopsEverything() throws IOException {
        Path file = catalogue.resolve(TRANSLATIONS);
        Files.writeString(
                file, Files.readString(file).replaceFirst("state: machine\n", "state: machine # vaata üle\n"));
        SortedMap<String, String> before = FolderContent.of(catalogue);
        finish("Kaart.");

        CommandRun run = translations("import", po.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[TK-1080]");
        assertThat(FolderContent.of(catalogue)).isEqualTo(before);
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndTheOthersAreTaken() throws IOException {
        finish("Kaart.");
        Path word = Files.writeString(folder.resolve("tolge.docx"), "PK");

        CommandRun run = translations("import", word.toString(), po.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Taken: 1 reworded.\n");
        assertThat(run.err()).contains("FOLDER/tolge.docx: error [TK-3020]");
    }

    @Test
    void aTermIsShownInItsFormAndOneThatNobodyDefinedStopsPublishing() throws IOException {
        CanonicalCopy.edit(catalogue.resolve(TOOL), "and test that first.", "and ask the [[register|gen]].");
        String[] publish = {
            "publish", "--catalogue", catalogue.toString(), "--locale", "en", "--output", folder + "/site"
        };

        CommandRun refused = CommandRun.of(publish);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("tool.assumption-map.summary: error [TK-3154]");

        Files.writeString(catalogue.resolve("terms.yaml"), """
                format: toolkit-terms/1
                terms:
                  register:
                    en: { nom: the register, gen: keepers of the register }
                """);
        CommandRun published = CommandRun.of(publish);
        assertThat(published.status()).as(published.toString()).isZero();
        assertThat(Files.readString(folder.resolve("site/en/tools/assumption-map.html")))
                .contains("and ask the keepers of the register.")
                .doesNotContain("[[");
    }

    @Test
    void explainsWhichLanguagesAreTried() {
        assertThat(CommandRun.of("locale", "explain", "zh-HK").out()).isEqualTo("""
                zh-HK       asked for; 0 translations
                zh-Hant-HK  with the script that is usual there; 0 translations
                zh-Hant     without the last subtag; 0 translations
                en          language of the catalogue
                """);
        assertThat(CommandRun.of("locale", "explain", "pt_AO").err()).contains("Write \"pt-AO\".");
    }

    @Test
    void namesTheFormatsWhereItKnowsNoneOfThatName() {
        CommandRun run = translations("export", "--format", "docx", "--locale", "et", "--output", folder + "/out");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is \"docx\", not one of po, xliff12, ");
    }

    /** Does what a translator does in an editor for PO files. */
    private void finish(String translation) throws IOException {
        String content = Files.readString(po);
        int begin = content.lastIndexOf("\n\n", content.indexOf("msgctxt \"" + SUMMARY + "\""));
        int end = content.indexOf("\n\n", begin + 2);
        String entry = content.substring(begin, end)
                .replace("#, fuzzy\n", "")
                .replaceFirst("(?s)msgstr \".*\"", "msgstr \"" + translation + "\"");
        Files.writeString(po, content.substring(0, begin) + entry + content.substring(end));
    }

    /** Changes the end of the summary of the tool. */
    private void change(String before, String after) throws IOException {
        CanonicalCopy.edit(catalogue.resolve(TOOL), "and test that " + before, "and test that " + after);
    }
}
