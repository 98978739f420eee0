package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with everything in it. Links in it are leaves, and are never followed. */
record FileTree(Path root) {

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Returns the files, links and empty folders, in order, as paths relative to the root. */
    List<Path> leaves() throws IOException {
        List<Path> leaves = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return isEmpty(folder) ? visitFile(folder, attributes) : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                leaves.add(root.relativize(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return leaves.stream()
                .filter(leaf -> !leaf.toString().isEmpty())
                .sorted()
                .toList();
    }

    /** Deletes the folder. Its manifest goes last, so that what an interrupted deletion leaves is still known as ours. */
    void delete() throws IOException {
        Path manifest = root.resolve(Manifest.NAME);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(manifest)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (folder.equals(root)) {
                    Files.deleteIfExists(manifest);
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
