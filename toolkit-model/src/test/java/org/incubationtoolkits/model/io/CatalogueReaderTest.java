package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.problem.ToolkitException;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

    private static final String TALK = "toolkits/start/tools/talk.yaml";

    @Test
    void readsTheBundledCatalogueWithoutAProblem() throws IOException {
        Result<Catalogue> result = CatalogueReader.read(CatalogueFiles.bundled());

        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).contains(CatalogueReader.canonical());
        assertThat(CatalogueReader.canonical())
                .isEqualTo(Samples.read(Samples.bundled()).orThrow());
    }

    @Test
    void readsTheSameFromAFolderAsFromContents(@TempDir Path folder) throws IOException {
        write(Samples.base(), folder);
        Files.writeString(folder.resolve("README.md"), "not ours");
        Files.writeString(folder.resolve(".hidden.yaml"), "not ours");
        Files.createDirectories(folder.resolve("translations"));
        Files.writeString(folder.resolve("translations/all.pt.yaml"), "not read here");

        assertThat(CatalogueReader.read(folder)).isEqualTo(Samples.read(Samples.base()));
    }

    @Test
    void leavesOutASiteThatWasPublishedIntoTheFolder(@TempDir Path folder) throws IOException {
        write(Samples.base(), folder);
        write(new TreeMap<>(Map.of("site/.toolkit-manifest", "", "site/json/tool.json", "{}")), folder);

        assertThat(CatalogueReader.read(folder)).isEqualTo(Samples.read(Samples.base()));
    }

    @Test
    void readsTheSameFromResources() throws IOException {
        CatalogueFiles files = CatalogueFiles.resources(CatalogueReaderTest.class, "/base-catalogue/", "base");

        assertThat(CatalogueReader.read(files).orThrow()).isEqualTo(Samples.baseCatalogue());
    }

    @Test
    void readsJsonAsItReadsYaml() {
        assertThat(Samples.read(Json.all(Samples.base())).orThrow()).isEqualTo(Samples.baseCatalogue());
        assertThat(Samples.read(Json.all(Samples.bundled())).orThrow()).isEqualTo(CatalogueReader.canonical());
    }

    @Test
    void readsJsonBesideYaml() {
        SortedMap<String, String> files = Samples.base();
        files.put("sources/report.json", Json.text(Json.tree(files.remove("sources/report.yaml"))));

        assertThat(Samples.read(files).orThrow()).isEqualTo(Samples.baseCatalogue());
    }

    @ParameterizedTest
    @CsvSource({"'\r\n', ''", "'\r', ''", "'\n', '\uFEFF'", "'\r\n', '\uFEFF'"})
    void readsAnyLineEndsWithAndWithoutByteOrderMark(String lineEnd, String mark) {
        SortedMap<String, String> files = new TreeMap<>();
        Samples.base().forEach((name, content) -> files.put(name, mark + content.replace("\n", lineEnd)));

        assertThat(Samples.read(files).orThrow()).isEqualTo(Samples.baseCatalogue());
    }

    @Test
    void countsLinesAndColumnsAlikeWithAnyLineEndsAndByteOrderMark() {
        SortedMap<String, String> files = Samples.baseWith(TALK, "title: Talk", "titel: Talk");
        SortedMap<String, String> marked = new TreeMap<>();
        files.forEach((name, content) -> marked.put(name, "\uFEFF" + content.replace("\n", "\r\n")));
        String firstMember = "\uFEFFbogus: 1\r\n" + files.get("facets/phase.yaml");
        marked.put("facets/phase.yaml", firstMember);
        files.put("facets/phase.yaml", firstMember.substring(1));

        assertThat(Samples.lines(Samples.read(marked)))
                .isEqualTo(Samples.lines(Samples.read(files)))
                .hasSize(3);
    }

    @Test
    void keepsCommentsOutAndFoldsLines() {
        SortedMap<String, String> files =
                Samples.baseWith(TALK, "summary: Talk to one person who uses the place.", """
                        # what it is about
                        summary: >-  # folded
                          Talk to one person
                          who uses the place.""".stripIndent());

        assertThat(Samples.read(files).orThrow()).isEqualTo(Samples.baseCatalogue());
    }

    @Test
    void readsATextInAnotherLanguage() {
        SortedMap<String, String> files = Samples.baseWith(
                TALK, "title: Talk", "title: { text: Falar, lang: pt-PT, dir: ltr, state: machine, stale: true }");

        Text title =
                Samples.read(files).orThrow().tool(Id.of("talk")).orElseThrow().title();

        assertThat(title).isEqualTo(new Text("Falar", Locale.forLanguageTag("pt-PT"), TranslationState.MACHINE, true));
    }

    @Test
    void givesTextsTheLanguageOfTheCatalogue() {
        SortedMap<String, String> files = Samples.baseWith("catalogue.yaml", "source: en", "source: et");

        Catalogue catalogue = Samples.read(files).orThrow();

        assertThat(catalogue.title().language()).isEqualTo(Locale.forLanguageTag("et"));
        assertThat(catalogue.tool(Id.of("talk")).orElseThrow().purpose().language())
                .isEqualTo(Locale.forLanguageTag("et"));
    }

    @Test
    void saysThatThereIsNoCatalogue(@TempDir Path folder) throws IOException {
        String line = "catalogue.yaml: error [TK-1001] There is no catalogue here.\n"
                + "  hint: Name the folder in which \"catalogue.yaml\" lies.";

        assertThat(Samples.lines(Samples.read(new TreeMap<>()))).containsExactly(line);
        assertThat(Samples.lines(CatalogueReader.read(folder)))
                .containsExactly(folder.resolve("catalogue.yaml") + line.substring("catalogue.yaml".length()));
        assertThat(Samples.lines(CatalogueReader.read(folder.resolve("missing"))))
                .hasSize(1);
    }

    @Test
    void tellsWhereAFileIsNotUtf8() throws IOException {
        Map<String, byte[]> wrong = Map.of(
                "facets/phase.yaml",
                "id: phase\ntitle: Fáse\n".getBytes(StandardCharsets.ISO_8859_1),
                "sources/report.yaml",
                "id: report\n".getBytes(StandardCharsets.UTF_16LE),
                "licences/open.yaml",
                "id: open\n".getBytes(Charset.forName("UTF-16")),
                TALK,
                bytes("id: talk\ntitle: Talk\u0000\n"),
                "cases/quay.yaml",
                new byte[] {'i', 'd', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0xBD},
                "toolkits/start/guides/finder.yaml",
                new byte[] {'i', 'd', (byte) 0xC0, (byte) 0x80});

        String said = ": error [TK-1004] The file is not text in UTF-8.\n  hint: Save it in the encoding UTF-8.";
        assertThat(Samples.lines(CatalogueReader.read(withBytes(wrong))))
                .containsExactly(
                        "cases/quay.yaml:1:5" + said,
                        "facets/phase.yaml:2:9" + said,
                        "licences/open.yaml:1:1" + said,
                        "sources/report.yaml:1:2" + said,
                        "toolkits/start/guides/finder.yaml:1:3" + said,
                        TALK + ":2:12" + said);
    }

    @Test
    void tellsThatAFileIsTooBig() throws IOException {
        byte[] big = bytes(Samples.base().get(TALK) + "#".repeat(2 * 1024 * 1024));

        assertThat(Samples.lines(CatalogueReader.read(withBytes(Map.of(TALK, big)))))
                .containsExactly(TALK + ": error [TK-1008] The file has more than 2097152 bytes.\n"
                        + "  hint: Divide it into smaller items.");
    }

    @Test
    void readsAFileOfTheGreatestSize() throws IOException {
        byte[] content = bytes(Samples.base().get(TALK));
        byte[] padded = Arrays.copyOf(content, 2 * 1024 * 1024);
        Arrays.fill(padded, content.length, padded.length, (byte) '\n');

        assertThat(CatalogueReader.read(withBytes(Map.of(TALK, padded))).orThrow())
                .isEqualTo(Samples.baseCatalogue());
    }

    @Test
    void passesOnThatAFileCannotBeRead() {
        CatalogueFiles failing = new BytesOverBase(Map.of()) {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                if (name.equals(TALK)) {
                    throw new IOException("disk gone");
                }
                return super.open(name);
            }
        };

        assertThatThrownBy(() -> CatalogueReader.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk gone");
    }

    @Test
    void readsTheSameFromFilesThatCannotBeListed() throws IOException {
        CatalogueFiles unlisted = new BytesOverBase(Map.of("facets/stray.yaml", bytes("id: stray"))) {
            @Override
            public List<String> list() {
                return List.of();
            }
        };

        assertThat(CatalogueReader.read(unlisted).orThrow()).isEqualTo(Samples.baseCatalogue());
    }

    @Test
    void carriesAllProblemsInItsException() {
        Result<Catalogue> result = Samples.read(Samples.baseWith(TALK, "id: talk\nversion: 1.0.0", "id: talk"));

        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        ToolkitException.class, e -> assertThat(e.problems()).isEqualTo(result.problems()))
                .hasMessage(TALK + ":1:1: error [TK-1010] The member \"version\" is missing.\n  hint: Add it.");
    }

    @Test
    void ordersProblemsByFileLineAndColumn() {
        SortedMap<String, String> files = Samples.base();
        files.replaceAll((name, content) -> content.replace("title:", "titel:"));

        List<Problem> problems = Samples.read(files).problems();

        assertThat(problems).hasSizeGreaterThan(50).isSorted();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CatalogueFiles withBytes(Map<String, byte[]> others) {
        return new BytesOverBase(others);
    }

    private static void write(SortedMap<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The small catalogue, in which some files hold other bytes. */
    private static class BytesOverBase implements CatalogueFiles {

        private final Map<String, byte[]> contents = new TreeMap<>();

        BytesOverBase(Map<String, byte[]> others) {
            Samples.base().forEach((name, content) -> contents.put(name, bytes(content)));
            contents.putAll(others);
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            return Optional.ofNullable(contents.get(name)).map(ByteArrayInputStream::new);
        }

        @Override
        public List<String> list() {
            return List.copyOf(contents.keySet());
        }

        @Override
        public String display(String name) {
            return name;
        }
    }
}
