package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of the reference on answers, as a file. */
final class SomeAnswers {

    private SomeAnswers() {}

    /** Returns the example as it stands in the reference. */
    static String text() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/answers.md"), StandardCharsets.UTF_8);
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    static Path in(Path file) throws IOException {
        return Files.writeString(file, text(), StandardCharsets.UTF_8);
    }

    /** Writes the example with something changed in it. */
    static Path in(Path file, String from, String to) throws IOException {
        String changed = text().replace(from, to);
        if (changed.equals(text())) {
            throw new IllegalArgumentException("the example has no " + from);
        }
        return Files.writeString(file, changed, StandardCharsets.UTF_8);
    }
}
