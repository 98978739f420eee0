package org.incubationtoolkits.publish.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantFinderTest {

    private static final CatalogueFiles CATALOGUE = CatalogueFiles.bundled();

    @TempDir
    private Path folder;

    @Test
    void aVariantInALibraryIsFoundByItsId() throws IOException {
        VariantFinder finder = VariantFinder.of(List.of(
                () -> List.of(CatalogueFiles.of(Map.of("variant.yaml", manifest("lib", ""))))));

        assertThat(finder.ids()).containsExactly(Id.of("lib"));
        assertThat(ids(finder.find(CATALOGUE, List.of("lib")))).containsExactly("lib");
    }

    @Test
    void aFolderIsFoundByItsPathWithTheVariantBelowThatLiesBesideIt() throws IOException {
        write("below", "");
        write("top", "below");

        assertThat(ids(finder().find(CATALOGUE, List.of(path("top"))))).containsExactly("below", "top");
    }

    @Test
    void whatLiesBelowMayBeNamedAsWell() throws IOException {
        write("a/below", "");
        write("b/top", "below");

        assertThat(ids(finder().find(CATALOGUE, List.of(path("a/below"), path("b/top")))))
                .containsExactly("below", "top");
    }

    @Test
    void aJarIsFoundByItsPath() throws IOException {
        Path jar = folder.resolve("lib.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("org/example/variant.yaml"));
            zip.write(manifest("jarred", "").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ids(finder().find(CATALOGUE, List.of(jar.toString())))).containsExactly("jarred");
    }

    @Test
    void aFileThatIsNoJarIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "not a jar");

        assertThat(problems(finder().find(CATALOGUE, List.of(file.toString()))))
                .containsExactly(file + ": error [TK-3300] This is neither a folder nor a jar.\n"
                        + "  hint: Name the folder or the jar of a variant.");
    }

    @Test
    void aNameThatLeadsNowhereIsAProblemThatTellsWhatIsMeant() throws IOException {
        VariantFinder finder = VariantFinder.of(List.of(
                () -> List.of(CatalogueFiles.of(Map.of("variant.yaml", manifest("estonia", ""))))));

        assertThat(problems(finder.find(CATALOGUE, List.of("estonai"))))
                .containsExactly(
                        "estonai: error [TK-3300] There is no variant \"estonai\": no folder, no jar, and none in "
                                + "a library.\n  hint: Did you mean \"estonia\"?");
    }

    @Test
    void aVariantBelowThatIsNotThereIsAProblem() throws IOException {
        write("top", "below");

        assertThat(problems(finder().find(CATALOGUE, List.of(path("top")))))
                .containsExactly(
                        path("top/variant.yaml") + ":7:69: error [TK-3303] The variant \"below\" below cannot be "
                                + "found.\n  hint: Name its folder or jar as well, or put it beside this one.");
    }

    @Test
    void variantsBelowEachOtherAreAProblem() throws IOException {
        write("one", "two");
        write("two", "one");

        assertThat(problems(finder().find(CATALOGUE, List.of(path("one")))))
                .containsExactly(
                        path("two/variant.yaml") + ":7:69: error [TK-3304] The variant \"one\" lies below itself: "
                                + "[one, two].\n  hint: Let the lowest of them lie over the catalogue itself.");
    }

    @Test
    void withoutAnyNameThereIsNoVariant() throws IOException {
        assertThat(finder().find(CATALOGUE, List.of())).isEqualTo(Result.of(LayeredFiles.of(CATALOGUE), List.of()));
    }

    private static VariantFinder finder() throws IOException {
        return VariantFinder.of(List.of());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String below) throws IOException {
        Path variant = Files.createDirectories(folder.resolve(name));
        String id = name.substring(name.lastIndexOf('/') + 1);
        Files.writeString(variant.resolve(Variant.FILE), manifest(id, below));
    }

    private static String manifest(String id, String below) {
        String variant = Optional.of(below)
                .filter(each -> !each.isEmpty())
                .map(each -> ", variant: " + each)
                .orElse("");
        return """
                format: toolkit-variant/1
                id: %s
                version: 1.0.0
                kind: country
                status: draft
                title: { en: Example }
                basedOn: { catalogue: incubation-toolkits, version: 1.0.0%s }
                languages: [en]
                publisher: Somebody
                licence: cc-by-4-0
                """.formatted(id, variant);
    }

    private static List<String> ids(Result<LayeredFiles> found) throws IOException {
        List<String> ids = new ArrayList<>();
        for (CatalogueFiles files : found.orThrow().variants()) {
            ids.add(Variant.read(files).orThrow().id().value());
        }
        return ids;
    }

    private static List<String> problems(Result<LayeredFiles> found) {
        return found.problems().stream().map(Problem::toString).toList();
    }
}
