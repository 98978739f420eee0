package org.incubationtoolkits.model.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what comes out. {@code -Dgolden.update=true} accepts what does; not in continuous integration. */
public final class Golden {

    private Golden() {}

    public static void assertSame(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not updated where CI is set")
                    .isNull();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file).as("accept it with -Dgolden.update=true").exists();
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
