package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two processes, or two threads of one, from replacing the same folder at once. Given back by the system after a crash. */
record OutputLock(Path file, FileChannel channel) implements AutoCloseable {

    /** Returns the lock, or nothing if somebody holds it. */
    static Optional<OutputLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<OutputLock> lock = Optional.empty();
        try {
            if (isLocked(channel)) {
                lock = Optional.of(new OutputLock(file, channel));
            }
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return lock;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what was to be done is done, and a file without a lock on it keeps nobody out
        } finally {
            channel.close();
        }
    }
}
