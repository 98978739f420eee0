package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

    private static final String MANIFEST = """
            format: toolkit-variant/1
            id: mine
            version: 1.0.0
            kind: region
            status: draft
            title: { en: Examplia, et: Näidismaa }
            summary: { en: An example <b>only</b>. }
            basedOn: { catalogue: incubation-toolkits, version: 1.0.0 }
            languages: [pt]
            states: { en: machine }
            publisher: Somebody
            licence: cc-by-4-0
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void publishAVariantBesideTheCatalogue() throws IOException {
        CatalogueFiles variant = CatalogueFiles.of(Map.of("variant.yaml", MANIFEST));
        Publisher.Report report = Publisher.publish(Publisher.Request.to(folder.resolve("site"))
                .withLocales("en", "et")
                .withFormats("html")
                .withVariants(List.of(new LayeredFiles(CatalogueFiles.bundled(), List.of(variant)))));

        assertThat(report.problems()).isEmpty();
        assertThat(report.files())
                .contains("en/index.html", "et/index.html", "editions/mine/pt/index.html", "editions/mine/index.html")
                .doesNotContain("pt/index.html", "editions/mine/en/index.html");
    }

    @Test
    void theCatalogueLeadsToTheVariantInTheReadersLanguage() throws IOException {
        assertThat(page("en/index.html"))
                .contains("<a href=\"../editions/mine/index.html\">Examplia</a>")
                .contains("An example &lt;b&gt;only&lt;/b&gt;.");
        assertThat(page("et/index.html")).contains("<a href=\"../editions/mine/index.html\">Näidismaa</a>");
    }

    @Test
    void theVariantLeadsBackAndSaysWhatItIsOnEveryPage() throws IOException {
        assertThat(page("editions/mine/pt/index.html")).contains("<a href=\"../../../index.html\">");
        assertThat(page("editions/mine/pt/tools/pre-mortem.html"))
                .contains(
                        "<span class=\"fallback\" lang=\"en\" dir=\"ltr\">An example &lt;b&gt;only&lt;/b&gt;.</span>");
        assertThat(page("en/tools/pre-mortem.html")).doesNotContain("Examplia");
    }

    @Test
    void programsFindTheOthersToo() throws IOException {
        Path data = folder.resolve("data");
        CatalogueFiles variant = CatalogueFiles.of(Map.of("variant.yaml", MANIFEST));
        Publisher.publish(Publisher.Request.to(data)
                .withLocales("en", "et")
                .withFormats("json", "markdown")
                .withVariants(List.of(new LayeredFiles(CatalogueFiles.bundled(), List.of(variant)))));

        JsonNode root = JsonMapper.shared().readTree(Files.readString(data.resolve("api/v1/index.json")));
        JsonNode own = JsonMapper.shared().readTree(Files.readString(data.resolve("editions/mine/api/v1/index.json")));

        assertThat(root.has("edition")).isFalse();
        assertThat(root.at("/others/0/href").asString()).isEqualTo("../../editions/mine/api/v1/index.json");
        assertThat(root.at("/others/0/title/et").asString()).isEqualTo("Näidismaa");
        assertThat(own.at("/edition/title/en").asString()).isEqualTo("Examplia");
        assertThat(own.at("/others/0/href").asString()).isEqualTo("../../../../api/v1/index.json");
        assertThat(Files.readString(data.resolve("README.md")))
                .contains("[Examplia](editions/mine/README.md)", "An example &lt;b>only&lt;/b>.");
        assertThat(Files.readString(data.resolve("editions/mine/README.md"))).contains("](../../README.md)");
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
