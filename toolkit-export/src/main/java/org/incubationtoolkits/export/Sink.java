package org.incubationtoolkits.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the files of an export. An exporter gives each path once. */
@FunctionalInterface
public interface Sink {

    /**
     * Takes a file.
     *
     * @param path relative, with slashes, of ASCII letters, digits, {@code .}, {@code -} and {@code _} only
     */
    void put(String path, byte[] content) throws IOException;

    /** Takes a text file, in UTF-8 with {@code \n} as line end. */
    default void put(String path, String content) throws IOException {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
