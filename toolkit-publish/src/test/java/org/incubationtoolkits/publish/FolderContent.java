package org.incubationtoolkits.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, for comparing it as a whole. */
public final class FolderContent {

    private FolderContent() {}

    /** Returns the content of each file by its path; links as {@code -> target}, empty folders as {@code folder}. */
    public static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(each -> !each.equals(folder)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    content.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (!Files.isDirectory(path)) {
                    content.put(name, Files.readString(path, name.matches(".*\\.(woff2|png)") ? ISO_8859_1 : UTF_8));
                } else if (FileTree.isEmpty(path)) {
                    content.put(name, "folder");
                }
            }
        }
        return content;
    }

    /** Returns the same without the manifest. */
    public static SortedMap<String, String> withoutManifest(Path folder) throws IOException {
        SortedMap<String, String> content = of(folder);
        content.remove(Manifest.NAME);
        return content;
    }
}
