package org.incubationtoolkits.localization.variant.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.ChangeClass;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.localization.variant.Locks;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.PlacedOperation;
import org.incubationtoolkits.localization.variant.Standing;
import org.incubationtoolkits.localization.variant.upgrade.Findings.Sides;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.value.WrittenValue;

/** One operation held against what lies below it. What it is about already has the ids of today. */
final class Comparison implements Operation.Visitor<Outcome> {

    private final Below below;
    private final Standing now;
    private final Findings findings;

    private Comparison(Below below, Findings findings) {
        this.below = below;
        this.now = below.standing();
        this.findings = findings;
    }

    /** Returns what comes of an operation. */
    static Outcome of(Below below, PlacedOperation placed) {
        Operation renamed = placed.operation().accept(new Renaming(below));
        if (below.isOwn(renamed.target())) {
            return Outcome.of(renamed, List.of());
        }
        Findings findings = new Findings(below, placed);
        if (!renamed.target().equals(placed.operation().target())) {
            findings.add(
                    UpgradeProblem.TARGET_RENAMED,
                    "its target \"" + placed.operation().target() + "\" has got this name");
        }
        return new Comparison(below, findings).of(renamed);
    }

    private Outcome of(Operation operation) {
        if (now.find(operation.target()).isPresent()) {
            Optional<Address> locked = new Locks(now::find).forbidding(operation);
            locked.ifPresent(where -> findings.add(
                    UpgradeProblem.NOW_LOCKED, "\"" + where + "\" is locked against it now, so it has to go"));
            return locked.isEmpty() ? operation.accept(this) : same(operation);
        }
        if (!operation.optional()) {
            findings.add(UpgradeProblem.TARGET_REMOVED, "there is nothing at its target any more");
        }
        return same(operation);
    }

    private Outcome same(Operation operation) {
        return Outcome.of(operation, findings.all());
    }

    private Outcome rebased(Operation operation) {
        return same(operation.accept(new Rebasing(now)));
    }

    private Outcome doesNotFit(Operation operation, String what) {
        findings.add(UpgradeProblem.KIND_CHANGED, "its target is no longer " + what);
        return same(operation);
    }

    @Override
    public Outcome hide(Operation.Hide operation) {
        if (!now.isEntry(operation.at())) {
            return doesNotFit(operation, "an item or an entry of a list");
        }
        String current = now.hash(operation.at());
        if (operation.base().filter(base -> !base.equals(current)).isEmpty()) {
            return rebased(operation);
        }
        boolean needed = isRequiredSlot(operation.at());
        findings.add(
                UpgradeProblem.HIDDEN_CHANGED,
                needed ? Severity.ERROR : Severity.WARNING,
                needed ? "the slot that is hidden is required now" : "something in what is hidden has changed",
                Sides.NONE);
        return same(operation);
    }

    private boolean isRequiredSlot(Address address) {
        return address
                .item()
                .filter(ref -> ref.kind() == ItemKind.TOOL && address.path().size() == 2)
                .filter(ref -> address.path().get(0).equals("slots"))
                .flatMap(ref -> below.catalogue().tool(ref.id()))
                .stream()
                .flatMap(tool -> tool.slots().stream())
                .filter(Slot::required)
                .anyMatch(slot -> slot.id().value().equals(address.last()));
    }

    @Override
    public Outcome replace(Operation.Replace operation) {
        if (now.find(operation.at()).flatMap(Element::textFormat).isEmpty()) {
            return doesNotFit(operation, "a text");
        }
        if (operation.base().isEmpty() && operation.was().isEmpty()) {
            return rebased(operation);
        }
        Optional<String> hashed = operation.was().map(was -> SourceHash.of(was).value());
        if (hashed.isPresent() && operation.base().isPresent() && !hashed.equals(operation.base())) {
            findings.add(UpgradeProblem.BASE_MISMATCH, "its \"base\" is not the hash of its \"was\"");
            return same(operation);
        }
        String current = now.words(operation.at());
        return operation.base().or(() -> hashed).equals(Optional.of(hash(current)))
                ? rebased(operation)
                : changed(operation, current);
    }

    private static String hash(String words) {
        return SourceHash.of(words).value();
    }

    private Outcome changed(Operation.Replace operation, String current) {
        Optional<String> own = Optional.ofNullable(
                operation.text().get(below.catalogue().languages().source()));
        if (own.filter(words -> hash(words).equals(hash(current))).isPresent()) {
            findings.add(UpgradeProblem.ALREADY_BELOW, "the same words stand below it now, so it may go");
            return same(operation);
        }
        ChangeClass change =
                operation.was().map(was -> ChangeClass.between(was, current)).orElse(ChangeClass.TEXT);
        findings.add(
                UpgradeProblem.TEXT_CHANGED,
                change == ChangeClass.TYPOGRAPHIC ? Severity.WARNING : Severity.ERROR,
                "the text has changed (" + change.name().toLowerCase(Locale.ROOT) + ")",
                Sides.of(
                        operation.was(),
                        current,
                        String.join("\", \"", operation.text().values())));
        return same(operation);
    }

    @Override
    public Outcome add(Operation.Add operation) {
        if (now.find(operation.into()).flatMap(Element::ids).isEmpty()) {
            return doesNotFit(operation, "a list of things with ids");
        }
        Below.idOf(operation.node())
                .filter(id -> below.isTaken(operation.into(), id))
                .ifPresent(id -> findings.add(
                        UpgradeProblem.ID_CLASH, "there is something with the id \"" + id + "\" below already"));
        List<Id> there = now.ids(operation.into());
        List<Id> anchors = Stream.concat(operation.after().stream(), operation.before().stream())
                .toList();
        if (!anchors.isEmpty() && anchors.stream().noneMatch(id -> there.contains(id) || below.isOwn(id))) {
            findings.add(
                    UpgradeProblem.ANCHOR_REMOVED,
                    "of its anchors " + quoted(anchors) + " none is there any more, only " + quoted(there));
        }
        return same(operation);
    }

    @Override
    public Outcome order(Operation.Order operation) {
        if (now.find(operation.of()).flatMap(Element::ids).isEmpty()) {
            return doesNotFit(operation, "a list of things with ids");
        }
        List<Id> there = now.ids(operation.of());
        List<Id> left = operation.ids().stream()
                .filter(id -> there.contains(id) || below.isOwn(id))
                .toList();
        List<Id> gone = new ArrayList<>(operation.ids());
        gone.removeAll(left);
        if (!gone.isEmpty()) {
            findings.add(
                    UpgradeProblem.ORDER_MISSING,
                    quoted(gone) + " " + (gone.size() == 1 ? "is" : "are") + " no longer in the list"
                            + (left.isEmpty() ? ", so it has nothing to do and goes" : ""));
        }
        if (left.isEmpty()) {
            return new Outcome(Optional.empty(), findings.all());
        }
        Operation.Order rest =
                new Operation.Order(operation.of(), operation.because(), left, operation.optional(), operation.was());
        return operation.was().isEmpty() ? rebased(rest) : extended(rest, there);
    }

    /** {@code was} stays, so that it does not matter in how many steps a list came to be what it is. */
    private Outcome extended(Operation.Order operation, List<Id> there) {
        List<Id> fresh = new ArrayList<>(there);
        fresh.removeAll(operation.was());
        fresh.removeAll(operation.ids());
        if (!fresh.isEmpty()) {
            findings.add(
                    UpgradeProblem.ORDER_EXTENDED,
                    "the list has new entries, each behind the one it came after: " + quoted(fresh));
        }
        return same(operation);
    }

    @Override
    public Outcome set(Operation.Set operation) {
        if (now.find(operation.at()).filter(Element::isSettable).isEmpty()) {
            return doesNotFit(operation, "a value that may be set");
        }
        WrittenValue current = now.value(operation.at());
        Optional<WrittenValue> then = operation.was();
        if (then.isEmpty() || then.get().equals(current)) {
            return rebased(operation);
        }
        if (operation.value().equals(current)) {
            findings.add(UpgradeProblem.ALREADY_BELOW, "the same value stands below it now, so it may go");
            return same(operation);
        }
        findings.add(
                UpgradeProblem.VALUE_CHANGED,
                Severity.ERROR,
                "the value has changed",
                Sides.of(
                        then.map(WrittenValue::toString),
                        current.toString(),
                        operation.value().toString()));
        return same(operation);
    }

    private static String quoted(List<Id> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }
}
