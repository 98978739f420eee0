package org.incubationtoolkits.localization.variant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.ChangeClass;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.value.WrittenValue;

/** What has changed below a variant since its operations were written, as far as they say what stood there then. */
record StaleAdaptations(Catalogue below, Variant variant) {

    List<Problem> problems() {
        Standing now = new Standing(below);
        return variant.operations().stream()
                .flatMap(placed -> placed
                        .operation()
                        .accept(new Comparison(now))
                        .map(how -> VariantProblem.ADAPTATION_STALE
                                .at(
                                        placed.location(),
                                        "What stands at \"" + placed.operation().target()
                                                + "\" has changed since this was written: " + how + ".")
                                .withHint("Look whether the operation still fits, and mend it."))
                        .stream())
                .toList();
    }

    /** How what an operation is about differs from what it was; nothing where it does not, or that is not known. */
    private record Comparison(Standing standing) implements Operation.Visitor<Optional<String>> {

        @Override
        public Optional<String> hide(Operation.Hide operation) {
            return operation
                    .base()
                    .filter(base -> !base.equals(standing.hash(operation.at())))
                    .filter(base -> standing.find(operation.at()).isPresent())
                    .map(base -> "something in it is not as it was");
        }

        @Override
        public Optional<String> replace(Operation.Replace operation) {
            Optional<Element> element = standing.find(operation.at());
            String now = element.flatMap(Element::text).map(Text::words).orElse("");
            boolean known = operation.was().isPresent() || operation.base().isPresent();
            String then = operation
                    .base()
                    .orElseGet(() -> SourceHash.of(operation.was().orElse("")).value());
            boolean changed =
                    known && element.isPresent() && !SourceHash.of(now).value().equals(then);
            return changed ? Optional.of(difference(operation.was(), now)) : Optional.empty();
        }

        private static String difference(Optional<String> was, String now) {
            return was.map(then -> "it was \"" + then + "\", and is \"" + now + "\" now ("
                            + ChangeClass.between(then, now).name().toLowerCase(java.util.Locale.ROOT) + ")")
                    .orElse("it is \"" + now + "\" now");
        }

        @Override
        public Optional<String> add(Operation.Add operation) {
            return Optional.empty();
        }

        @Override
        public Optional<String> order(Operation.Order operation) {
            List<Id> now = standing.find(operation.of()).flatMap(Element::ids).orElse(List.of());
            List<Id> fresh = Stream.of(now)
                    .flatMap(List::stream)
                    .filter(id -> !operation.was().contains(id))
                    .toList();
            return operation.was().isEmpty() || fresh.isEmpty()
                    ? Optional.empty()
                    : Optional.of("there are new entries " + fresh);
        }

        @Override
        public Optional<String> set(Operation.Set operation) {
            WrittenValue now = standing.value(operation.at());
            return operation
                    .was()
                    .filter(was -> !was.equals(now))
                    .map(was -> "it was " + was + ", and is " + now + " now");
        }
    }
}
