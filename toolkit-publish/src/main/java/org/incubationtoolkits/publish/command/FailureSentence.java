package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the machine could not do, in one sentence. */
final class FailureSentence {

    private static final String CIRCLE = "its links go round in a circle";

    /** The exceptions whose message is a path and nothing else. */
    private static final Map<Class<?>, String> REASONS = Map.of(
            AccessDeniedException.class, "permission denied",
            DirectoryNotEmptyException.class, "the folder is not empty",
            FileAlreadyExistsException.class, "there is a file of this name",
            FileSystemLoopException.class, CIRCLE,
            NoSuchFileException.class, "there is no such file or folder",
            NotDirectoryException.class, "it is not a folder");

    private FailureSentence() {}

    /** @param readFrom the folder of which files are read, but for those that are about to take the place of another one */
    static String of(IOException failure, Optional<Path> readFrom) {
        if (failure instanceof FileSystemException named && named.getFile() != null) {
            // of the two files of a renaming, the second is the one that somebody asked for
            String file = Objects.requireNonNullElse(named.getOtherFile(), named.getFile());
            boolean read =
                    readFrom.isPresent() && !isNew(named) && Path.of(file).startsWith(readFrom.get());
            return "Cannot " + (read ? "read " : "write ") + file + ": " + reason(named) + ".";
        }
        return "Cannot read or write: " + lowerCase(Objects.requireNonNullElse(failure.getMessage(), "it failed"))
                + ".";
    }

    private static boolean isNew(FileSystemException failure) {
        return failure.getOtherFile() != null || failure.getFile().endsWith(".new");
    }

    private static String reason(FileSystemException failure) {
        String reason = Objects.requireNonNullElse(failure.getReason(), "it failed");
        if (reason.startsWith("Too many levels of symbolic links")) {
            return CIRCLE;
        }
        return Objects.requireNonNullElse(REASONS.get(failure.getClass()), lowerCase(reason));
    }

    /** The system's own words, as they stand inside a sentence. */
    private static String lowerCase(String words) {
        String sentence = words.strip().replaceFirst("\\.$", "");
        return sentence.isEmpty()
                ? "it failed"
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
