package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * Replaces what was published to a folder, whole or not at all. Everything is first written beside it; then the earlier site is
 * renamed away, the new one renamed into its place, and the earlier one deleted. Where a crash has interrupted this, the
 * next replacement begins by putting it right.
 */
final class Replacement {

    /** Puts the files of a new site where it grows. */
    @FunctionalInterface
    interface Filling {
        void fill(Staging staging) throws IOException;
    }

    private final OutputFolder output;
    private final Neighbours beside;

    private Replacement(OutputFolder output, Neighbours beside) {
        this.output = output;
        this.beside = beside;
    }

    /** Returns the paths of all files that were written, or what keeps the folder from being replaced. */
    static Result<List<String>> write(Path path, Filling filling) throws IOException {
        OutputFolder output = new OutputFolder(path);
        List<Problem> problems = output.placeProblems();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        Replacement replacement = new Replacement(output, Neighbours.of(output.prepare()));
        Optional<OutputLock> lock = OutputLock.take(replacement.beside.lock());
        if (lock.isEmpty()) {
            return Result.failed(List.of(PublishProblem.IN_USE
                    .at(Location.of(path.toString()), "The folder is being published to by somebody else.")
                    .withHint("Wait until that has ended.")));
        }
        try (OutputLock held = lock.get()) {
            return replacement.replace(filling);
        }
    }

    private Result<List<String>> replace(Filling filling) throws IOException {
        Optional<Problem> obstacle = recover();
        if (obstacle.isPresent()) {
            return Result.failed(List.of(obstacle.get()));
        }
        List<Problem> problems = output.problems();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        try (Staging staging = Staging.beside(beside)) {
            staging.mark();
            filling.fill(staging);
            List<Problem> inTheWay = keepOthers(staging.root());
            if (!inTheWay.isEmpty()) {
                return Result.failed(inTheWay);
            }
            List<String> files = staging.finish();
            moveIntoPlace(staging.root());
            return Result.of(files, deleteOld());
        }
    }

    /** Puts right what a crash has left; returns what is in the way of that. */
    private Optional<Problem> recover() throws IOException {
        for (Path unfinished : beside.unfinished()) {
            if (isOurs(unfinished)) {
                new FileTree(unfinished).delete();
            }
        }
        if (!exists(beside.old())) {
            return Optional.empty();
        }
        if (!isOurs(beside.old())) {
            return Optional.of(OutputFolder.notPublishedBefore(beside.old())
                    .withHint("Move it away: a folder of this name is needed while publishing."));
        }
        if (!exists(beside.target()) || FileTree.isEmpty(beside.target())) {
            Files.deleteIfExists(beside.target());
            move(beside.old(), beside.target());
        } else if (Manifest.marks(beside.target())) {
            new FileTree(beside.old()).delete();
        }
        return Optional.empty();
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (Manifest.marks(folder) || FileTree.isEmpty(folder));
    }

    private List<Problem> keepOthers(Path site) throws IOException {
        if (!exists(beside.target())) {
            return List.of();
        }
        Manifest published = Manifest.read(beside.target()).orThrow();
        OtherFiles others = OtherFiles.in(beside.target(), published);
        List<Problem> inTheWay =
                others.withoutPlaceIn(site).stream().map(this::inTheWay).toList();
        if (inTheWay.isEmpty()) {
            others.copyTo(site);
        }
        return inTheWay;
    }

    private Problem inTheWay(Path other) {
        return PublishProblem.FILE_IN_THE_WAY
                .at(
                        Location.of(output.path().resolve(other).toString()),
                        "This was not published, and the new site has something else in its place.")
                .withHint("Move it out of the folder, or delete it.");
    }

    private void moveIntoPlace(Path site) throws IOException {
        boolean hasOld = exists(beside.target());
        if (hasOld) {
            move(beside.target(), beside.old());
        }
        try {
            move(site, beside.target());
        } catch (IOException e) {
            if (hasOld) {
                moveBack(e);
            }
            throw e;
        }
    }

    private void moveBack(IOException cause) {
        try {
            move(beside.old(), beside.target());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The new site is there by now, so what stays of the old one is no reason to fail. */
    private List<Problem> deleteOld() {
        try {
            if (exists(beside.old())) {
                new FileTree(beside.old()).delete();
            }
            return List.of();
        } catch (IOException e) {
            return List.of(PublishProblem.EARLIER_SITE_LEFT
                    .at(Location.of(beside.old().toString()), "The earlier site cannot be deleted whole.")
                    .withHint("Delete this folder."));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
