package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies beside the output folder while it is being replaced; on the same file system, so that renaming is enough.
 *
 * @param target the real place of the output folder
 * @param folder the folder around it
 * @param name its name
 */
record Neighbours(Path target, Path folder, String name) {

    /** @param target absolute, and not the root */
    static Neighbours of(Path target) {
        return new Neighbours(target, Objects.requireNonNull(target.getParent()), String.valueOf(target.getFileName()));
    }

    /** Returns where the earlier site waits until the new one is in its place. */
    Path old() {
        return folder.resolve("." + name + ".old");
    }

    /** Returns where the n-th new site can grow. */
    Path fresh(int n) {
        return folder.resolve("." + name + ".new-" + n);
    }

    Path lock() {
        return folder.resolve("." + name + ".lock");
    }

    /** Returns the new sites that were never finished. */
    List<Path> unfinished() throws IOException {
        Pattern pattern = Pattern.compile(Pattern.quote("." + name + ".new-") + "[0-9]+");
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            pattern.matcher(String.valueOf(path.getFileName())).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
