package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/**
 * The folder that somebody wants written.
 *
 * @param path as it was given; it may be a link
 */
record OutputFolder(Path path) {

    private static final int MAX_LINKS = 40;

    /** Returns what keeps the folder from being published to. Changes nothing. */
    List<Problem> problems() throws IOException {
        List<Problem> problems = placeProblems();
        if (!problems.isEmpty() || !Files.isDirectory(path)) {
            return problems;
        }
        if (Files.exists(path.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.read(path).problems();
        }
        return FileTree.isEmpty(path) ? List.of() : List.of(notPublishedBefore(path));
    }

    /** Returns what keeps the path from being a folder. Changes nothing. */
    List<Problem> placeProblems() throws IOException {
        Path place = absolute();
        if (place.getFileName() == null) {
            return List.of(notAFolder("\"" + path + "\" is the root of a file system, which cannot be replaced."));
        }
        for (Path up = place; up != null; up = up.getParent()) {
            if (Files.exists(up, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isDirectory(up) ? List.of() : List.of(notAFolder(inTheWay(place, up)));
            }
        }
        return List.of();
    }

    private String inTheWay(Path place, Path up) {
        return up.equals(place)
                ? "\"" + path + "\" is not a folder."
                : "\"" + up + "\" is not a folder, so there cannot be one in it.";
    }

    private Problem notAFolder(String message) {
        return PublishProblem.NOT_A_FOLDER
                .at(Location.of(path.toString()), message)
                .withHint("Name a folder that is empty or not there yet.");
    }

    static Problem notPublishedBefore(Path folder) {
        return PublishProblem.NOT_PUBLISHED_BEFORE
                .at(Location.of(folder.toString()), "The folder holds files, and was not published to before.")
                .withHint("Name another folder; or, to keep what is in this one, put an empty file \"" + Manifest.NAME
                        + "\" into it.");
    }

    /** Returns the real place of the folder, which need not be there; the folder around it is there afterwards. */
    Path prepare() throws IOException {
        if (Files.isDirectory(path)) {
            return path.toRealPath();
        }
        Path place = absolute();
        Path parent = Objects.requireNonNull(place.getParent());
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent);
        }
        return parent.toRealPath().resolve(Objects.requireNonNull(place.getFileName()));
    }

    /** Follows links by hand, because after a crash what they lead to may be missing. */
    private Path absolute() throws IOException {
        Path place = path.toAbsolutePath().normalize();
        for (int i = 0; i < MAX_LINKS; i++) {
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        throw new FileSystemLoopException(path.toString());
    }
}
