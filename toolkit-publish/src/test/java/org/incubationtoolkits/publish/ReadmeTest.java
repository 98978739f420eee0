package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The lines of Java in the README are a region of this file, and run. */
class ReadmeTest {

    private static void printToolInEstonian(PrintStream out) throws IOException {
        // region readme
        CatalogueFiles files = CatalogueFiles.bundled();
        Catalogue catalogue = CatalogueReader.read(files).orThrow();
        Locale estonian = Locale.forLanguageTag("et");
        Translations translations = Translations.of(catalogue, files, List.of(estonian))
                .orThrow()
                .plus(Translations.read(Labels.files(), List.of("labels"), List.of(estonian))
                        .orThrow());
        Localizer localizer = Localizer.of(translations, catalogue.languages(), estonian);
        Edition edition = new Edition(estonian, localizer.localize(catalogue), localizer.localize(Labels.SOURCE));
        out.println(HtmlFragments.of(edition).tool(Id.of("assumption-map")));
        // endregion
    }

    @Test
    void theLinesPrintAToolInEstonian() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printToolInEstonian(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        Element root = Jsoup.parseBodyFragment(bytes.toString(StandardCharsets.UTF_8))
                .body()
                .child(0);
        assertThat(root.tagName()).isEqualTo("article");
        assertThat(root.attr("lang")).isEqualTo("et");
        assertThat(root.selectFirst("h2")).isNotNull();
        assertThat(root.select("h2").first().select("[lang=en]")).isEmpty();
        assertThat(root.text()).contains("Eeldus");
    }

    @Test
    void theReadmeShowsTheLinesThatRun() throws IOException {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        String source = Files.readString(
                Path.of("src/test/java/org/incubationtoolkits/publish/ReadmeTest.java"), StandardCharsets.UTF_8);

        assertThat(block(readme, "```java\n(.*?)\n```"))
                .isEqualTo(block(source, "// region readme\n(.*?)\n *// endregion")
                        .stripIndent()
                        .replace("out.println", "System.out.println"));
    }

    private static String block(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
