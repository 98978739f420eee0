package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicabilityTest {

    @TempDir
    private Path folder;

    private Path catalogue;

    @BeforeEach
    void aToolAppliesToTownsInPortugalOnly() throws IOException {
        catalogue = CanonicalCopy.in(folder.resolve("catalogue"));
        CanonicalCopy.edit(
                catalogue.resolve("toolkits/anticipatory-innovation/tools/futures-wheel.yaml"),
                "\ncredit:\n",
                "\nappliesTo:\n  countries: [PT]\n  levels: [local]\ncredit:\n");
    }

    @Test
    void theCatalogueHasItAndSaysWhereItApplies() throws IOException {
        publish();

        assertThat(page("en/tools/futures-wheel.html"))
                .contains("<dt>Applies to</dt>", "<small>Portugal</small>", "<small>local</small>");
        assertThat(page("en/tools/futures-wheel.md")).contains("**Applies to** · Portugal · local");
        assertThat(page("pt/tools/futures-wheel.html")).contains("Aplica-se a");
    }

    @Test
    void anEditionForElsewhereHasNeitherItNorAnyTraceOfIt() throws IOException {
        Path variant = folder.resolve("mine");
        SmallVariant.in(variant);

        publish("--variant", variant.toString());

        assertThat(folder.resolve("site/en/tools/futures-wheel.html")).doesNotExist();
        assertThat(page("en/tools/consequence-scanning.html")).contains("<h1>");
        assertThat(filesThatName("tools/futures-wheel")).isEmpty();
    }

    @Test
    void anEditionForThereHasIt() throws IOException {
        Path variant = folder.resolve("mine");
        SmallVariant.in(variant);
        Path manifest = variant.resolve("variant.yaml");
        CanonicalCopy.edit(manifest, "territory: XX\n", "territory: PT\nlevel: local\n");

        publish("--variant", variant.toString());
        assertThat(page("en/tools/futures-wheel.html")).contains("<h1>");

        CanonicalCopy.edit(manifest, "level: local\n", "level: national\n");
        publish("--variant", variant.toString());
        assertThat(folder.resolve("site/en/tools/futures-wheel.html")).doesNotExist();
    }

    private void publish(String... options) {
        CommandRun run = CommandRun.of(Stream.concat(
                        Stream.of(
                                "publish",
                                "--catalogue",
                                catalogue.toString(),
                                "--output",
                                folder.resolve("site").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isZero();
    }

    private List<Path> filesThatName(String tool) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, tool))
                    .toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            // A font is not text; as bytes of one character each, every file can be searched.
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
