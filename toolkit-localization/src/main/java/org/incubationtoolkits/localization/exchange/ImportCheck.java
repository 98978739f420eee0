package org.incubationtoolkits.localization.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.check.CheckRule;
import org.incubationtoolkits.localization.check.CheckedText;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * What is wrong with the words that an import brings. Those that would break a page are kept as a draft at most, since
 * somebody wrote them; and not where that would take a complete translation off the page.
 *
 * @param changes in the order of the file
 * @param problems errors among the findings, at their places in the file that came back
 */
record ImportCheck(List<UnitChange> changes, List<Problem> problems) {

    private static final Set<String> BREAKING = Arrays.stream(CheckRule.values())
            .filter(rule -> rule.severity() == Severity.ERROR && !rule.isWaivable())
            .map(CheckRule::code)
            .collect(Collectors.toUnmodifiableSet());

    /** @param texts as they stand today */
    static ImportCheck of(List<UnitChange> changes, Map<TextKey, KeyedText> texts, CheckedTexts frame) {
        Map<TextKey, Location> places = new LinkedHashMap<>();
        changes.forEach(change -> places.put(change.key(), place(change)));
        List<CheckedText> brought = changes.stream()
                .filter(change -> change.kind() == UnitChange.Kind.ADDED || change.kind() == UnitChange.Kind.REWORDED)
                .flatMap(change -> change.after().stream())
                .map(unit -> new CheckedText(sourceOf(unit, texts), unit, frame.locale()))
                .toList();
        List<Problem> errors = TranslationChecks.standard()
                .check(
                        new CheckedTexts(frame.group(), frame.source(), frame.locale(), brought),
                        key -> places.getOrDefault(key, Location.of(key.value())))
                .stream()
                .filter(Problem::isError)
                .toList();
        Set<JsonPointer> broken = errors.stream()
                .filter(problem -> BREAKING.contains(problem.code()))
                .map(problem -> problem.location().pointer())
                .collect(Collectors.toUnmodifiableSet());
        return new ImportCheck(
                changes.stream()
                        .flatMap(change ->
                                broken.contains(place(change).pointer()) ? asDraft(change).stream() : Stream.of(change))
                        .toList(),
                errors);
    }

    /** The words are judged beside those that they translate, which need not be those of today. */
    private static KeyedText sourceOf(TranslationUnit unit, Map<TextKey, KeyedText> texts) {
        KeyedText today = Objects.requireNonNull(texts.get(unit.key()));
        return new KeyedText(today.key(), Text.of(unit.was(), today.text().language()), today.format(), today.limit());
    }

    private static Location place(UnitChange change) {
        Location at = change.location();
        return new Location(
                at.source(),
                at.line(),
                at.column(),
                JsonPointer.ROOT.child(change.key().value()));
    }

    /** A complete translation that is stored does not give way to one that would break a page. */
    private static Optional<UnitChange> asDraft(UnitChange change) {
        boolean isBetterStored =
                change.before().filter(unit -> unit.state().isComplete()).isPresent();
        return isBetterStored
                ? Optional.empty()
                : Optional.of(new UnitChange(
                        change.key(),
                        change.kind(),
                        change.before(),
                        change.after()
                                .map(unit -> unit.state().isComplete() ? unit.withState(TranslationState.DRAFT) : unit),
                        change.location()));
    }
}
