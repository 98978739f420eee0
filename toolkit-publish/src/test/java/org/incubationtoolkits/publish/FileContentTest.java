package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    @TempDir
    Path folder;

    private static void put(Path file, String words) throws IOException {
        FileContent.put(file, words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesAFileAndReplacesIt() throws IOException {
        Path file = folder.resolve("answers.json");

        put(file, "one");
        put(file, "two");

        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("answers.json", "two"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which has neither these permissions nor, for everybody, links
    void keepsPermissionsAndLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.json"), "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("answers.json"));

        put(link, "two");

        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("answers.json", "two", "link.json", "-> answers.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw---x");
    }

    @Test
    void aFolderThatIsMissingIsAFailureThatNamesTheFile() {
        Path file = folder.resolve("none/answers.json");

        assertThatThrownBy(() -> put(file, "one"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }
}
