package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.export.Sink;

/** The folder in which a new site grows. Closing it deletes it, unless it has been moved into its place. Not thread-safe. */
final class Staging implements AutoCloseable {

    private final Path root;
    private final ClaimedPaths claimed = new ClaimedPaths();
    private final Set<Path> folders = new HashSet<>();
    private final SortedMap<String, String> sums = new TreeMap<>();

    private Staging(Path root) {
        this.root = root;
    }

    /** Returns an empty folder beside the target, with the permissions that the target has. */
    static Staging beside(Neighbours neighbours) throws IOException {
        for (int n = 1; ; n++) {
            try {
                return new Staging(create(neighbours.fresh(n), neighbours.target()));
            } catch (FileAlreadyExistsException e) {
                // somebody else's, or it would have been cleared away
            }
        }
    }

    private static Path create(Path root, Path target) throws IOException {
        return Files.isDirectory(target)
                ? Files.copy(target, root, StandardCopyOption.COPY_ATTRIBUTES)
                : Files.createDirectory(root);
    }

    Path root() {
        return root;
    }

    /** Marks the folder as ours, so that it is cleared away if this process ends before its time. */
    void mark() throws IOException {
        write(Manifest.NAME, new Manifest(sums).text().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a sink for the exporter of {@code format}, which puts files into this folder. */
    Sink sink(String format) {
        return (path, content) -> {
            claimed.claim(path, format);
            write(path, content);
            sums.put(path, sha256(content));
        };
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Path folder = Objects.requireNonNull(file.getParent());
        if (folders.add(folder)) {
            Files.createDirectories(folder);
        }
        FileContent.write(file, content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Writes the manifest, and returns the paths of the files that were put here, in order. */
    List<String> finish() throws IOException {
        mark();
        return List.copyOf(sums.keySet());
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            new FileTree(root).delete();
        }
    }
}
