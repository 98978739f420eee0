package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.element.EntryReader;
import org.incubationtoolkits.model.element.NewEntry;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * One variant being laid over a catalogue. First everything is added, then words and values are replaced, then lists are
 * ordered, then things are hidden: so the order in which operations are written matters only among additions, and what is
 * hidden can still be an anchor. If anything is wrong, all of it is told and there is no result. Used once.
 */
final class Applying {

    private final Variant variant;
    private final Catalogue below;
    private final CatalogueEditor editor;
    private final EntryReader reader;
    private final Locks locks;
    private final WrittenTexts texts;
    private final Set<Address> whereWritten;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();
    private final Map<ItemRef, PlacedOperation> touched;
    private final Map<ItemRef, PlacedOperation> hidden;
    private boolean addedAll = true;

    private Applying(Variant variant, Layer layer) {
        this.variant = variant;
        this.below = layer.catalogue();
        this.editor = new CatalogueEditor(below);
        this.locks = new Locks(new CatalogueEditor(below)::find);
        this.texts = new WrittenTexts(variant, preferred(), layer.texts());
        this.whereWritten = new LinkedHashSet<>(layer.whereWritten());
        this.touched = new LinkedHashMap<>(layer.touched());
        this.hidden = new LinkedHashMap<>(layer.hidden());
        this.reader =
                new EntryReader(variant.files(), variant.manifest().languages().get(0), preferred());
    }

    /** Returns the catalogue with the variant laid over it, or everything that is wrong. */
    static Result<Layer> of(Variant variant, Layer layer) {
        Applying applying = new Applying(variant, layer);
        applying.run();
        return Result.failed(applying.problems).hasErrors()
                ? Result.failed(applying.problems)
                : Result.of(applying.layer(layer), applying.problems);
    }

    private Layer layer(Layer layer) {
        Map<String, List<Applied>> operations = new LinkedHashMap<>(layer.operations());
        operations.put(variant.id().value(), List.copyOf(applied));
        return new Layer(editor.catalogue(), texts.all(), whereWritten, operations, touched, hidden);
    }

    private List<Locale> preferred() {
        List<Locale> preferred = new ArrayList<>(List.of(below.languages().source()));
        preferred.addAll(variant.manifest().languages());
        return preferred;
    }

    private void run() {
        List<PlacedOperation> operations = variant.operations();
        Clashes clashes = new Clashes(operations);
        clashes.hidden(problems);
        List<PlacedOperation> repeated = clashes.repeated(problems);
        operations.stream()
                .filter(placed -> !repeated.contains(placed))
                .sorted(Comparator.comparingInt(each -> each.operation().accept(new Phase())))
                .forEach(placed -> {
                    Change change = new Change(placed);
                    if (placed.operation().accept(change)) {
                        applied.add(new Applied(placed, change.added));
                    }
                });
    }

    /** Applies one operation, and says whether that could be done. */
    private final class Change implements Operation.Visitor<Boolean> {

        private final PlacedOperation placed;
        private Optional<NewEntry> added = Optional.empty();

        Change(PlacedOperation placed) {
            this.placed = placed;
        }

        @Override
        public Boolean hide(Operation.Hide operation) {
            Optional<Element> target = target("at");
            if (target.isEmpty()) {
                return false;
            }
            if (!target.get().isEntry() || editor.listOf(operation.at()).isEmpty()) {
                return doesNotFit("at", "is no entry of a list and no item, so it cannot be hidden");
            }
            Set<ItemRef> gone = editor.remove(operation.at());
            gone.forEach(ref -> hidden.put(ref, placed));
            dropReferences(operation, gone);
            texts.remove(operation.at());
            return true;
        }

        private void dropReferences(Operation.Hide operation, Set<ItemRef> gone) {
            boolean wanted = operation
                    .references()
                    .filter(Operation.References.DROP::equals)
                    .isPresent();
            if (wanted && !gone.isEmpty()) {
                editor.dropReferences(gone).forEach(ref -> touched.put(ref, placed));
            }
        }

        @Override
        public Boolean replace(Operation.Replace operation) {
            Optional<Element> target = target("at");
            if (target.isEmpty()) {
                return false;
            }
            if (target.get().textFormat().isEmpty()) {
                return doesNotFit("at", "is no text");
            }
            if (operation.text().isEmpty()) {
                return problem(VariantProblem.NO_WORDS, "text", "There are no words in any language.", "Write some.");
            }
            editor.setText(operation.at(), texts.replace(operation, target.get().text()));
            return true;
        }

        @Override
        public Boolean add(Operation.Add operation) {
            boolean isAdded = isFree("into")
                    && new Addition(placed, editor, variant)
                            .into(reader, problems)
                            .map(this::added)
                            .orElse(false);
            addedAll &= isAdded;
            return isAdded;
        }

        private boolean added(Addition.Done done) {
            texts.add(done.entry().words());
            added = Optional.of(done.entry());
            if (done.onlyWhereWritten()) {
                whereWritten.add(done.entry().address());
            }
            return true;
        }

        @Override
        public Boolean order(Operation.Order operation) {
            Optional<Element> target = target("of");
            if (target.isEmpty()) {
                return false;
            }
            if (target.get().ids().isEmpty()) {
                return doesNotFit("of", "is no list of things with ids");
            }
            Ordering ordering = new Ordering(target.get().ids().get(), operation.ids());
            List<Problem> wrong = ordering.problems(placed, addedAll);
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                editor.order(operation.of(), ordering.ordered());
            }
            return wrong.isEmpty();
        }

        @Override
        public Boolean set(Operation.Set operation) {
            Optional<Element> target = target("at");
            if (target.isEmpty()) {
                return false;
            }
            if (!target.get().isSettable()) {
                return doesNotFit("at", "is nothing that a variant may set");
            }
            List<Problem> wrong = editor.set(operation.at(), operation.value(), reader);
            problems.addAll(wrong);
            return wrong.isEmpty();
        }

        private Optional<Element> target(String member) {
            Address address = placed.operation().target();
            Optional<Element> target = editor.find(address);
            if (target.isEmpty()) {
                String message = "There is nothing at \"" + address + "\".";
                boolean skipped = placed.operation().optional();
                problems.add((skipped ? VariantProblem.OPERATION_SKIPPED : VariantProblem.NO_TARGET)
                        .at(placed.location(member), message)
                        .withHint(editor.hint(address)));
            }
            return target.filter(found -> isFree(member));
        }

        private boolean isFree(String member) {
            Optional<Address> locked = locks.forbidding(placed.operation());
            locked.ifPresent(where -> problem(
                    VariantProblem.LOCKED,
                    member,
                    "\"" + placed.operation().target() + "\" may not be changed: \"" + where + "\" is locked against \""
                            + placed.operation().word() + "\".",
                    "Leave it as it is; say what is yours in a slot, or beside it."));
            return locked.isEmpty();
        }

        private boolean doesNotFit(String member, String why) {
            String message = "\"" + placed.operation().target() + "\" " + why + ".";
            return problem(VariantProblem.TARGET_DOES_NOT_FIT, member, message, "");
        }

        private boolean problem(VariantProblem code, String member, String message, String hint) {
            Location at = placed.location(member);
            problems.add(code.at(at, message).withHint(hint));
            return false;
        }
    }
}
