package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileChangeTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = Files.writeString(folder.resolve("talk.yaml"), "title: Õhtu\r\n");
    }

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws IOException {
        assertThat(new FileChange(file, "title: Õhtu\r\n", "id: talk\r\ntitle: Õhtu\r\n").write())
                .isEmpty();
        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("talk.yaml", "id: talk\r\ntitle: Õhtu\r\n"));
    }

    @Test
    void leavesAFileAloneThatHasChanged() throws IOException {
        assertThat(new FileChange(file, "title: Talk\n", "id: talk\ntitle: Talk\n").write())
                .map(Problem::toString)
                .hasValue(file + ": error [TK-5010] The file has changed since it was read, so it was left as it is.\n"
                        + "  hint: Run the same command again.");
        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("talk.yaml", "title: Õhtu\r\n"));
    }

    @Test
    void doesNotBringAFileBack() throws IOException {
        Files.delete(file);

        assertThatThrownBy(() -> new FileChange(file, "title: Õhtu\r\n", "").write())
                .isInstanceOf(NoSuchFileException.class);
        assertThat(FolderContent.of(folder)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissionsAndLinks() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("talk.yaml"));

        assertThat(new FileChange(link, "title: Õhtu\r\n", "new").write()).isEmpty();

        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("talk.yaml", "new", "link.yaml", "-> talk.yaml"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw---x");
    }
}
