package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file at once. */
public final class FileContent {

    private FileContent() {}

    /** @throws FileSystemException that names the file, which a full disk by itself does not */
    static void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /**
     * Writes a file that somebody named: one that is there keeps its permissions, and is replaced at once; a link stays one.
     * What is no file, such as a device, is written to.
     */
    public static void put(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            write(file, content);
            return;
        }
        Path place = file.toRealPath();
        if (!Files.isRegularFile(place) || !Files.isWritable(place)) {
            write(file, content);
            return;
        }
        Path fresh = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.copy(place, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            write(fresh, content);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Writes a file so that whoever reads it meanwhile sees the old one or the new one. */
    static void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
