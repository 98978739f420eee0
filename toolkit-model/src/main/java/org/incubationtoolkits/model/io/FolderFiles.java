package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in a folder. What begins with a dot does not belong to it, nor does a site that was published into it. */
record FolderFiles(Path folder) implements CatalogueFiles {

    private static final int MAX_DEPTH = 8;

    /** The file that publishing leaves in a folder. */
    private static final String PUBLISHED = ".toolkit-manifest";

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) && !Files.isDirectory(file) || Files.isSymbolicLink(file)
                ? Optional.of(Files.newInputStream(file))
                : Optional.empty();
    }

    @Override
    public List<String> list() throws IOException {
        try (Stream<Path> paths = Files.walk(folder, MAX_DEPTH)) {
            List<String> names = paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            List<String> sites = names.stream()
                    .filter(name -> name.endsWith("/" + PUBLISHED))
                    .map(name -> name.substring(0, name.length() - PUBLISHED.length()))
                    .toList();
            return names.stream()
                    .filter(name -> !("/" + name).contains("/."))
                    .filter(name -> sites.stream().noneMatch(name::startsWith))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public String display(String name) {
        return folder.resolve(name).toString();
    }
}
