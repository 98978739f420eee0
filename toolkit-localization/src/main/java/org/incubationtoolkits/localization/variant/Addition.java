package org.incubationtoolkits.localization.variant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.element.EntryReader;
import org.incubationtoolkits.model.element.NewEntry;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** An operation that adds something, being applied. */
record Addition(PlacedOperation placed, CatalogueEditor editor, Variant variant) {

    /** What was added. */
    record Done(NewEntry entry, boolean onlyWhereWritten) {}

    /** Adds what is written; nothing is added, and why is told to {@code problems}, if anything is wrong. */
    Optional<Done> into(EntryReader reader, List<Problem> problems) {
        Optional<Element> list = list(problems);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Result<NewEntry> entry = reader.entry(list.get(), operation().node());
        problems.addAll(entry.problems());
        if (entry.value().isEmpty()) {
            return Optional.empty();
        }
        List<Id> there = list.get().ids().orElseThrow();
        Optional<Integer> index = index(there, problems);
        if (!hasRightId(entry.orThrow(), problems) || index.isEmpty()) {
            return Optional.empty();
        }
        editor.insert(operation().into(), index.get(), entry.orThrow());
        boolean hidden = operation()
                .inOtherLocales()
                .filter(Operation.Shown.HIDE::equals)
                .isPresent();
        return Optional.of(new Done(entry.orThrow(), hidden));
    }

    private Operation.Add operation() {
        return (Operation.Add) placed.operation();
    }

    private Optional<Element> list(List<Problem> problems) {
        Optional<Element> target = editor.find(operation().into());
        if (target.isEmpty()) {
            problems.add(VariantProblem.NO_TARGET
                    .at(
                            placed.location("into"),
                            "There is nothing at \"" + operation().into() + "\".")
                    .withHint(editor.hint(operation().into())));
        } else if (target.get().ids().isEmpty() || isToolkits(target.get())) {
            problems.add(VariantProblem.TARGET_DOES_NOT_FIT.at(
                    placed.location("into"),
                    "\"" + operation().into() + "\" is no list to which something can be added."));
        }
        return target.filter(found -> found.ids().isPresent() && !isToolkits(found));
    }

    private static boolean isToolkits(Element list) {
        return list.itemsInFiles().filter(ItemKind.TOOLKIT::equals).isPresent();
    }

    private boolean hasRightId(NewEntry entry, List<Problem> problems) {
        String prefix = variant.manifest().idPrefix();
        boolean isOwn = entry.id().value().startsWith(prefix);
        if (!isOwn) {
            problems.add(VariantProblem.LOCAL_ID_MISNAMED
                    .at(
                            placed.location("node"),
                            "The id \"" + entry.id() + "\" does not begin with \"" + prefix + "\".")
                    .withHint("Write \"" + prefix + entry.id().value().replaceFirst("^x-", "")
                            + "\": so it can never be the id of something else."));
        } else if (editor.find(entry.address()).isPresent()) {
            problems.add(VariantProblem.ID_TAKEN
                    .at(placed.location("node"), "There is something at \"" + entry.address() + "\" already.")
                    .withHint("Give one of the two another id."));
        }
        return isOwn && editor.find(entry.address()).isEmpty();
    }

    private Optional<Integer> index(List<Id> there, List<Problem> problems) {
        Optional<Integer> after = first(operation().after(), there).map(index -> index + 1);
        Optional<Integer> anchored = after.or(() -> first(operation().before(), there));
        boolean named = !operation().after().isEmpty() || !operation().before().isEmpty();
        if (named && anchored.isEmpty()) {
            String ids = Stream.concat(operation().after().stream(), operation().before().stream())
                    .map(id -> "\"" + id + "\"")
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            problems.add(VariantProblem.NO_ANCHOR
                    .at(
                            placed.location(operation().after().isEmpty() ? "before" : "after"),
                            "\"" + operation().into() + "\" has no entry " + ids + ".")
                    .withHint("There are " + there + "."));
            return Optional.empty();
        }
        boolean first = operation().at().filter(Operation.End.FIRST::equals).isPresent();
        return anchored.or(() -> Optional.of(first ? 0 : there.size()));
    }

    private static Optional<Integer> first(List<Id> anchors, List<Id> there) {
        return anchors.stream().filter(there::contains).findFirst().map(there::indexOf);
    }
}
