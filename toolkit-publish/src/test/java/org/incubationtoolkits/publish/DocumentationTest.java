package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documentation is whole: its links lead somewhere, and what has to have a page has one. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)\\s]+)?\\)");

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(
                    Files.readString(page, StandardCharsets.UTF_8).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
            while (link.find()) {
                boolean elsewhere = link.group(1).matches("[a-z]+:.*");
                if (!elsewhere && !Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(20);
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/decisions/README.md"), StandardCharsets.UTF_8);
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            assertThat(decisions.map(path -> path.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allMatch(index::contains);
        }
    }

    @Test
    void theCatalogueFormatDescribesEveryMember() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/reference/catalogue-format.md"), StandardCharsets.UTF_8);
        JsonMapper mapper = new JsonMapper();
        Set<String> members = new TreeSet<>();
        JsonSchemas.all().values().forEach(schema -> collectMembers(mapper.readTree(schema), members));

        assertThat(members).contains("whenNotToUse", "columnSpan", "licenceStatus");
        assertThat(members).allMatch(member -> page.matches("(?s).*\\b" + member + "\\b.*"));
    }

    private static void collectMembers(JsonNode node, Set<String> members) {
        if (node.path("properties").isObject() && node.has("type")) {
            members.addAll(node.get("properties").propertyNames());
        }
        node.forEach(child -> collectMembers(child, members));
    }
}
