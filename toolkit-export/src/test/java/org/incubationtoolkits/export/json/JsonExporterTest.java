package org.incubationtoolkits.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
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
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.io.EditionItems;
import org.incubationtoolkits.model.richtext.RichTextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new JsonExporter();
    }

    /** Returns every text as it is, and again as the rich text that it may be. */
    @Override
    public String visibleWords(String path, String content) {
        List<String> words = new ArrayList<>();
        addTexts(JsonMapper.shared().readTree(content), words);
        return String.join("\n", words);
    }

    private static void addTexts(JsonNode node, List<String> words) {
        JsonNode text = node.path("text");
        if (text.isString()) {
            words.add(text.asString());
            PlainWords.of(RichTextParser.parse(text.asString()).blocks()).forEach(words::add);
        }
        node.forEach(child -> addTexts(child, words));
    }

    @Override
    public List<String> links(String path, String content) {
        return JsonMapper.shared().readTree(content).findValues("href").stream()
                .map(JsonNode::asString)
                .toList();
    }

    static Stream<Publication> publications() {
        return Stream.of(Samples.canonical(), Samples.multilingual(), Samples.bracketed(), Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("publications")
    void writesItemsThatCanBeReadBack(Publication publication) throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), publication);
        for (Edition edition : publication.editions()) {
            List<Item> items = edition.catalogue()
                    .items()
                    .filter(item -> item instanceof Authored && !(item instanceof Toolkit))
                    .toList();
            for (Item item : items) {
                String path = edition.tag() + "/" + ItemPath.of(item.ref()) + ".json";
                String json = JsonMapper.shared()
                        .readTree(files.get(path))
                        .get("item")
                        .toString();
                assertThat(read(item, path, json)).as(path).isEqualTo(item);
            }
        }
    }

    @SuppressWarnings("unchecked") // an item is a record
    private static <T extends Record & Item> Item read(Item item, String path, String json) {
        return EditionItems.read((Class<T>) item.getClass(), path, json).orThrow();
    }

    @Test
    void writesWhatCanBePutIntoAScriptElementAsItIs() throws IOException {
        assertThat(ExportedFiles.of(exporter(), Samples.hostile()).contents().values())
                .allMatch(content -> content.chars().noneMatch(c -> c == '<' || c == '\u2028' || c == '\u2029'));
    }

    @Test
    void endsEveryFileWithALineBreakAndHasNoOtherLineEnds() throws IOException {
        assertThat(ExportedFiles.of(exporter(), Samples.multilingual())
                        .contents()
                        .values())
                .allMatch(content -> content.endsWith("}\n") && content.indexOf('\r') < 0);
    }

    @Test
    void saysHowFarAnItemHasComeInEachLanguage() throws IOException {
        JsonNode languages = JsonMapper.shared()
                .readTree(ExportedFiles.of(exporter(), Samples.multilingual()).get("et/cases/pilot-portugal.json"))
                .get("languages");
        assertThat(languages).hasSize(3);
        assertThat(languages.get(0).get("href").asString()).isEqualTo("../../en/cases/pilot-portugal.json");
        assertThat(languages.get(0).get("percent").asInt()).isEqualTo(100);
        assertThat(languages.get(1).get("percent").asInt()).isBetween(40, 60);
        assertThat(languages.get(2).get("percent").asInt()).isZero();
    }

    @Test
    void givesRightToLeftEditionsTheirDirection() throws IOException {
        JsonNode index = JsonMapper.shared()
                .readTree(ExportedFiles.of(exporter(), Samples.multilingual()).get("index.json"));
        assertThat(index.get("languages").toString())
                .isEqualTo("[{\"tag\":\"en\",\"dir\":\"ltr\",\"href\":\"en/index.json\"},"
                        + "{\"tag\":\"et\",\"dir\":\"ltr\",\"href\":\"et/index.json\"},"
                        + "{\"tag\":\"ar\",\"dir\":\"rtl\",\"href\":\"ar/index.json\"}]");
    }
}
