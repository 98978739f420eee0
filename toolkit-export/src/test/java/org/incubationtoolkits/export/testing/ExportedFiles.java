package org.incubationtoolkits.export.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;

/**
 * The files of an export, in memory.
 *
 * @param order all paths, in the order in which they came
 * @param contents by path; as text, which every byte of a file takes part in
 */
public record ExportedFiles(List<String> order, SortedMap<String, String> contents) {

    public static ExportedFiles of(Exporter exporter, Publication publication) throws IOException {
        List<String> order = new ArrayList<>();
        SortedMap<String, String> contents = new TreeMap<>();
        exporter.export(publication, (path, content) -> {
            order.add(path);
            contents.put(path, new String(content, StandardCharsets.UTF_8));
        });
        return new ExportedFiles(order, contents);
    }

    /** Returns the content of a file that has to be there. */
    public String get(String path) {
        String content = contents.get(path);
        if (content == null) {
            throw new IllegalArgumentException("no file \"" + path + "\" among " + contents.keySet());
        }
        return content;
    }
}
