package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.Overlay;
import org.incubationtoolkits.localization.variant.Standing;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.io.CatalogueWriter;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.value.WrittenValue;

/**
 * A variant that makes of a catalogue what somebody's fork of it is. Languages, the version and the credits of the catalogue
 * itself are left out: a variant has its own.
 */
public final class Inference {

    /** What of the catalogue itself a variant says in its manifest. */
    private static final Set<String> OF_MANIFEST = Set.of("catalogue.version", "catalogue.credit", "catalogue.id");

    private final Difference difference;
    private final String prefix;
    private final Standing fork;
    private final Locale language;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inference(Difference difference, Id variant) {
        this.difference = difference;
        this.prefix = "x-" + variant + "-";
        this.fork = new Standing(difference.above());
        this.language = difference.above().languages().source();
    }

    /**
     * Returns the files of a variant, without its manifest: an overlay {@code overlays/fork.yaml}, and items that are only in the
     * fork; or what a variant cannot say.
     *
     * @param variant its id; what is only in the fork must have ids that begin with {@code x-} and this
     */
    public static Result<Map<String, String>> of(Catalogue below, Catalogue fork, Id variant) {
        Inference inference = new Inference(Difference.of(below, fork), variant);
        inference.run();
        return Result.unlessErrors(inference.files, inference.problems);
    }

    private void run() {
        Set<Address> ordered = new LinkedHashSet<>();
        for (Change change : difference.changes()) {
            if (OF_MANIFEST.stream().noneMatch(each -> change.at().isWithin(Address.of(each)))) {
                if (change instanceof Change.Moved moved) {
                    ordered.add(moved.list());
                } else {
                    operation(change).ifPresent(operations::add);
                }
            }
        }
        ordered.forEach(
                list -> operations.add(new Operation.Order(list, Optional.empty(), fork.ids(list), false, List.of())));
        files.put("overlays/fork.yaml", Overlay.yaml(operations, language));
    }

    private Optional<Operation> operation(Change change) {
        if (change instanceof Change.Added added) {
            return add(added);
        }
        if (change instanceof Change.Hidden hidden) {
            return Optional.of(
                    new Operation.Hide(hidden.at(), Optional.empty(), Optional.empty(), false, Optional.empty()));
        }
        if (change instanceof Change.Replaced replaced) {
            return Optional.of(new Operation.Replace(
                    replaced.at(),
                    Optional.empty(),
                    Map.of(replaced.above().language(), replaced.above().words()),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty()));
        }
        return set((Change.ValueSet) change);
    }

    private Optional<Operation> set(Change.ValueSet set) {
        if (fork.find(set.at()).filter(Element::isSettable).isEmpty()) {
            problems.add(DifferenceProblem.NOT_CHANGEABLE
                    .at(
                            Location.of(set.at().value()),
                            "\"" + set.at() + "\" is \"" + set.above() + "\" in the fork, and \"" + set.below()
                                    + "\" below; a variant cannot change it.")
                    .withHint("Put it back to what it is below."));
            return Optional.empty();
        }
        return Optional.of(new Operation.Set(set.at(), Optional.empty(), set.above(), false, Optional.empty()));
    }

    private Optional<Operation> add(Change.Added added) {
        if (!added.at().last().startsWith(prefix)) {
            problems.add(DifferenceProblem.ID_NOT_LOCAL
                    .at(
                            Location.of(added.at().value()),
                            "The id \"" + added.at().last() + "\" is only in the fork, and does not begin with \""
                                    + prefix + "\".")
                    .withHint("Call it \"" + prefix + added.at().last() + "\" in the fork."));
            return Optional.empty();
        }
        Object node = file(added).isPresent() ? added.at().last() : tree(added.at());
        return Optional.of(new Operation.Add(
                added.list(),
                Optional.empty(),
                added.after().stream().toList(),
                List.of(),
                added.after().isEmpty() ? Optional.of(Operation.End.FIRST) : Optional.empty(),
                new WrittenValue(node, Location.of(added.at().value()), Map.of()),
                Optional.empty()));
    }

    private Object tree(Address at) {
        return fork.find(at).flatMap(element -> element.written(language)).orElse(at.last());
    }

    /** Keeps the file of an item that has one of its own. */
    private Optional<String> file(Change.Added added) {
        Optional<ItemKind> kind = fork.find(added.list()).flatMap(Element::itemsInFiles);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String end = "/" + kind.get().folder() + "/" + added.at().last() + ".yaml";
        Optional<Map.Entry<String, String>> file = CatalogueWriter.write(difference.above()).entrySet().stream()
                .filter(each -> ("/" + each.getKey()).endsWith(end))
                .findFirst();
        file.ifPresent(each -> files.put(each.getKey(), each.getValue()));
        return file.map(Map.Entry::getKey);
    }
}
