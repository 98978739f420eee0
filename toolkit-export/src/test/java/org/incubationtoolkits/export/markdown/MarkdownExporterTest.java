package org.incubationtoolkits.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.testing.ExportedFiles;
import org.incubationtoolkits.export.testing.ExporterContract;
import org.incubationtoolkits.export.testing.PlainWords;
import org.incubationtoolkits.export.testing.Samples;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class MarkdownExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new MarkdownExporter();
    }

    @Override
    public String visibleWords(String path, String content) {
        return CommonMark.words(body(content));
    }

    @Override
    public List<String> links(String path, String content) {
        return CommonMark.links(body(content));
    }

    private static String body(String content) {
        return content.substring(content.indexOf("\n---\n") + 5);
    }

    static Stream<Publication> publications() {
        return Stream.of(Samples.canonical(), Samples.multilingual(), Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("publications")
    void losesNoTextOfAnyItem(Publication publication) throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), publication);
        for (Edition edition : publication.editions()) {
            StringBuilder words = new StringBuilder();
            files.contents().forEach((path, content) -> {
                if (path.startsWith(edition.tag() + "/")) {
                    words.append(PlainWords.collapsed(visibleWords(path, content)))
                            .append('\n');
                }
            });
            assertThat(edition.catalogue()
                            .items()
                            .flatMap(item -> item.texts().stream())
                            .flatMap(PlainWords::of))
                    .isNotEmpty()
                    .allMatch(text -> words.indexOf(PlainWords.collapsed(text)) >= 0);
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void givesTitleAndDescriptionInQuotesThatYamlReads(Publication publication) throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), publication);
        for (Edition edition : publication.editions()) {
            List<Item> items = edition.catalogue()
                    .items()
                    .filter(Authored.class::isInstance)
                    .toList();
            for (Item item : items) {
                List<String> lines = files.get(edition.tag() + "/" + ItemPath.of(item.ref()) + ".md")
                        .lines()
                        .limit(3)
                        .toList();
                assertThat(lines.get(0)).isEqualTo("---");
                assertThat(valueOf("title: ", lines.get(1)))
                        .isEqualTo(item.titled().title().words());
                assertThat(valueOf("description: ", lines.get(2)))
                        .isEqualTo(item.titled().summary().orElseThrow().words());
            }
        }
    }

    /** The escapes that are used mean the same in JSON, for which there is a reader at hand. */
    private static String valueOf(String member, String line) {
        assertThat(line).startsWith(member);
        return JsonMapper.shared().readTree(line.substring(member.length())).asString();
    }

    @Test
    void callsNoFileByANameThatMakesHugoTakeTheOthersForAttachments() throws IOException {
        assertThat(ExportedFiles.of(exporter(), Samples.multilingual()).order())
                .contains("README.md", "en/README.md", "et/README.md", "ar/README.md")
                .noneMatch(path -> path.endsWith("index.md"));
    }

    @Test
    void tellsTheReaderWhenAPageIsNotWhole() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());

        assertThat(files.get("en/tools/pre-mortem.md")).doesNotContain("Please note");
        assertThat(visibleWords("", files.get("ar/tools/pre-mortem.md")))
                .contains("Some of this page is not available in your language yet and is shown in another one.");
        assertThat(visibleWords("", files.get("et/tools/pre-mortem.md")))
                .contains("Parts of this page were translated by a machine, and nobody has checked them yet.")
                .contains("The original of parts of this page has changed since they were translated.");
    }
}
