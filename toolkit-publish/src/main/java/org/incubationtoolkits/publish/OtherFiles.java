package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Files of other people in a folder that is published to: a {@code CNAME}, a {@code .git}, pages of their own.
 *
 * @param folder where they lie
 * @param leaves their paths in it: files, links and empty folders
 */
record OtherFiles(Path folder, List<Path> leaves) {

    /** Returns all files in {@code folder} but those that were {@code published}. */
    static OtherFiles in(Path folder, Manifest published) throws IOException {
        List<Path> others = new FileTree(folder)
                .leaves().stream()
                        .filter(leaf -> !leaf.toString().equals(Manifest.NAME))
                        .filter(leaf -> !published.sums().containsKey(withSlashes(leaf)))
                        .toList();
        return new OtherFiles(folder, others);
    }

    private static String withSlashes(Path leaf) {
        return leaf.toString().replace('\\', '/');
    }

    /** Returns those for which there is no place in {@code site}. */
    List<Path> withoutPlaceIn(Path site) {
        return leaves.stream().filter(leaf -> !hasPlaceIn(site, leaf)).toList();
    }

    private boolean hasPlaceIn(Path site, Path leaf) {
        if (exists(site.resolve(leaf))) {
            return isFolder(folder.resolve(leaf)) && isFolder(site.resolve(leaf));
        }
        for (Path up = leaf.getParent(); up != null; up = up.getParent()) {
            if (exists(site.resolve(up)) && !isFolder(site.resolve(up))) {
                return false;
            }
        }
        return true;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies them, with their dates and permissions; links stay links. */
    void copyTo(Path site) throws IOException {
        for (Path leaf : leaves) {
            Path place = site.resolve(leaf);
            if (!exists(place)) {
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.copy(folder.resolve(leaf), place, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
