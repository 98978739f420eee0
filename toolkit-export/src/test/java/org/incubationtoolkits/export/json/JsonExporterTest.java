package org.incubationtoolkits.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Neighbourhood;
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
import org.incubationtoolkits.model.text.Text;
import org.jsoup.Jsoup;
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
        if (!path.endsWith(".json") || path.contains("/schemas/") || path.endsWith("/openapi.json")) {
            return "";
        }
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
        if (!path.endsWith(".json")) {
            return List.of();
        }
        return JsonMapper.shared().readTree(content).findValues("href").stream()
                .filter(JsonNode::isString)
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
                String path = "api/v1/" + edition.tag() + "/" + ItemPath.of(item.ref()) + ".json";
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
        assertThat(json(Samples.hostile()))
                .allMatch(content -> content.chars().noneMatch(c -> c == '<' || c == '\u2028' || c == '\u2029'));
    }

    /** The files that this exporter writes itself, rather than hands on. */
    private List<String> json(Publication publication) throws IOException {
        return ExportedFiles.of(exporter(), publication).contents().entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".json") && !file.getKey().contains("/schemas/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void describesItselfWithItsAddressAndLanguages() throws IOException {
        Publication publication =
                Samples.multilingual().hostedAs(Hosting.at(URI.create("https://toolkits.example/x/")));
        ExportedFiles files = ExportedFiles.of(exporter(), publication);
        JsonNode api = JsonMapper.shared().readTree(files.get("api/v1/openapi.json"));

        assertThat(api.at("/servers/0/url").asString()).isEqualTo("https://toolkits.example/x/api/v1/");
        assertThat(api.at("/components/parameters/language/schema/enum").toString())
                .isEqualTo("[\"en\",\"et\",\"ar\"]");
        assertThat(api.get("paths").propertyNames()).allSatisfy(path -> {
            String example = path.replace("{language}", "et")
                    .replace("{kind}", "tools")
                    .replace("{id}", "pre-mortem")
                    .replace("{list}", "sources")
                    .replace("{schema}", "tool");
            assertThat(files.contents()).containsKey("api/v1" + example);
        });
    }

    @Test
    void anEditionInAFolderLeadsToTheSchemasAtTheRoot() throws IOException {
        Publication alone = Samples.multilingual();
        Neighbour self =
                new Neighbour("editions/mine/", Map.of(Locale.ENGLISH, Text.of("Examplia", Locale.ENGLISH)), Map.of());
        Publication edition = new Publication(
                alone.source(),
                alone.editions(),
                alone.formats(),
                new Neighbourhood(Optional.of(self), List.of(), Optional.empty()),
                alone.look(),
                alone.hosting());
        ExportedFiles files = ExportedFiles.of(exporter(), edition);
        JsonNode api = JsonMapper.shared().readTree(files.get("api/v1/openapi.json"));

        assertThat(files.contents().keySet()).noneMatch(path -> path.contains("/schemas/"));
        assertThat(api.get("paths").propertyNames()).noneMatch(path -> path.contains("schemas"));
        assertThat(api.findValuesAsString("$ref"))
                .filteredOn(reference -> !reference.startsWith("#"))
                .hasSize(5)
                .containsOnly("../../../../api/v1/schemas/toolkit-export.schema.json");
    }

    @Test
    void aToolIsThereAsAFragmentToo() throws IOException {
        ExportedFiles files = ExportedFiles.of(exporter(), Samples.multilingual());
        JsonNode tool = JsonMapper.shared().readTree(files.get("api/v1/ar/tools/pre-mortem.json"));
        JsonNode story = JsonMapper.shared().readTree(files.get("api/v1/ar/cases/pilot-portugal.json"));

        assertThat(Jsoup.parseBodyFragment(tool.get("html").asString())
                        .body()
                        .child(0)
                        .attr("dir"))
                .isEqualTo("rtl");
        assertThat(story.has("html")).isFalse();
    }

    @Test
    void endsEveryFileWithALineBreakAndHasNoOtherLineEnds() throws IOException {
        assertThat(json(Samples.multilingual()))
                .allMatch(content -> content.endsWith("}\n") && content.indexOf('\r') < 0);
    }

    @Test
    void saysHowFarAnItemHasComeInEachLanguage() throws IOException {
        JsonNode languages = JsonMapper.shared()
                .readTree(
                        ExportedFiles.of(exporter(), Samples.multilingual()).get("api/v1/et/cases/pilot-portugal.json"))
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
                .readTree(ExportedFiles.of(exporter(), Samples.multilingual()).get("api/v1/index.json"));
        assertThat(index.get("languages").toString())
                .contains(
                        "{\"tag\":\"en\",\"dir\":\"ltr\",\"href\":\"en/index.json\",\"percent\":100,\"state\":\"source\"}",
                        "{\"tag\":\"et\",\"dir\":\"ltr\",\"href\":\"et/index.json\",",
                        "{\"tag\":\"ar\",\"dir\":\"rtl\",\"href\":\"ar/index.json\",\"percent\":0");
    }
}
