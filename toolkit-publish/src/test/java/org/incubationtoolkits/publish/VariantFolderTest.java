package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantFolderTest {

    @TempDir
    private Path folder;

    private Path manifest;
    private Path overlay;

    @BeforeEach
    void writeAVariant() throws IOException {
        manifest = Files.writeString(folder.resolve("variant.yaml"), "version: 1");
        overlay = Files.writeString(
                Files.createDirectory(folder.resolve("overlays")).resolve("law.yaml"), "operations: []");
    }

    @Test
    void theManifestIsWrittenLast() throws IOException {
        Result<List<Path>> written = VariantFolder.of(folder)
                .write(Map.of("variant.yaml", "version: 2", "overlays/law.yaml", "operations: [x]"));

        assertThat(written).isEqualTo(Result.of(List.of(overlay, manifest), List.of()));
        assertThat(FolderContent.of(folder))
                .isEqualTo(Map.of("variant.yaml", "version: 2", "overlays/law.yaml", "operations: [x]"));
    }

    @Test
    void aFileThatSomebodyHasTouchedIsLeftAloneAndSoIsTheManifest() throws IOException {
        VariantFolder variant = VariantFolder.of(folder);
        Files.writeString(overlay, "operations: [theirs]");

        Result<List<Path>> written =
                variant.write(Map.of("variant.yaml", "version: 2", "overlays/law.yaml", "operations: [x]"));

        assertThat(written.orThrow()).isEmpty();
        assertThat(written.problems()).extracting(Problem::code).containsExactly("TK-5010");
        assertThat(FolderContent.of(folder))
                .isEqualTo(Map.of("variant.yaml", "version: 1", "overlays/law.yaml", "operations: [theirs]"));
    }

    @Test
    void onlyFilesThatWereThereAreWritten() throws IOException {
        VariantFolder variant = VariantFolder.of(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant.write(Map.of("overlays/other.yaml", "")))
                .withMessageContaining("overlays/other.yaml");
    }
}
