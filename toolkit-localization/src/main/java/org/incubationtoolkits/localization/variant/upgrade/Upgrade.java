package org.incubationtoolkits.localization.variant.upgrade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.PlacedOperation;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * A variant brought up to date with what lies below it. Each operation is held against what it says stood at its target when
 * it was written, and against what stands there now; everything that no operation is about follows the catalogue. Immutable.
 *
 * <pre>{@code
 * Upgrade upgrade = Upgrade.of(portugal, catalogue);
 * upgrade.problems().forEach(System.err::println);
 * Map<String, String> changedFiles = upgrade.files().orThrow();
 * }</pre>
 *
 * <p>An operation that does not say what stood there is taken to be written for what stands there now. Without conflicts it
 * does not matter in how many steps a variant is upgraded, as long as nothing is removed under a name that it had only in
 * between; and a second time changes nothing.
 */
public final class Upgrade {

    private final Variant variant;
    private final String version;
    private final Map<Place, Outcome> outcomes;

    private Upgrade(Variant variant, String version, Map<Place, Outcome> outcomes) {
        this.variant = variant;
        this.version = version;
        this.outcomes = outcomes;
    }

    /** An operation by its place. */
    private record Place(String file, JsonPointer pointer) {

        static Place of(PlacedOperation placed) {
            return new Place(placed.location().source(), placed.pointer());
        }
    }

    /**
     * Returns what it takes to bring a variant up to date.
     *
     * @param below the catalogue, with the variants below this one laid over it
     */
    public static Upgrade of(Variant variant, Catalogue below) {
        Below seen = Below.of(variant, below);
        Map<Place, Outcome> outcomes = new LinkedHashMap<>();
        variant.operations().forEach(placed -> outcomes.put(Place.of(placed), Comparison.of(seen, placed)));
        return new Upgrade(variant, below.version(), outcomes);
    }

    /** Returns what has changed under operations, in the order in which these are written. */
    public List<Finding> findings() {
        return outcomes.values().stream()
                .flatMap(outcome -> outcome.findings().stream())
                .toList();
    }

    /** Returns the findings as they are told to people. */
    public List<Problem> problems() {
        return findings().stream().map(Finding::problem).toList();
    }

    public boolean hasConflicts() {
        return findings().stream().anyMatch(Finding::isConflict);
    }

    /**
     * Returns the new contents of the files that change, by name; nothing but the conflicts if there are any, and none where a
     * comment would be lost.
     *
     * @throws IOException if a file of the variant cannot be read again
     */
    public Result<Map<String, String>> files() throws IOException {
        if (hasConflicts()) {
            return Result.failed(problems());
        }
        return told(rewriting().withVersion(version));
    }

    /**
     * Does the same in spite of conflicts: the operations that have one stay as they are, and so does the version for which the
     * variant says that it was made.
     *
     * @throws IOException if a file of the variant cannot be read again
     */
    public Result<Map<String, String>> filesInPart() throws IOException {
        return hasConflicts() ? told(rewriting()) : files();
    }

    private Rewriting rewriting() throws IOException {
        return new Rewriting(variant).withOperations(this::written);
    }

    private Optional<Operation> written(PlacedOperation placed) {
        Outcome outcome = outcomes.get(Place.of(placed));
        return outcome == null || outcome.isConflict() ? Optional.of(placed.operation()) : outcome.operation();
    }

    private Result<Map<String, String>> told(Rewriting rewriting) {
        Result<Map<String, String>> files = rewriting.result();
        return new Result<>(files.value(), withFindings(files.problems()));
    }

    private List<Problem> withFindings(List<Problem> others) {
        List<Problem> all = new ArrayList<>(problems());
        all.addAll(others);
        return all;
    }
}
