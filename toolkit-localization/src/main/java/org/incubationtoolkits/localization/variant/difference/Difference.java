package org.incubationtoolkits.localization.variant.difference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.localization.LocalText;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/**
 * How an edition differs from what lies below it.
 *
 * <pre>{@code
 * Difference.of(catalogue, fork).changes().forEach(System.out::println);
 * }</pre>
 *
 * @param below what it is compared with
 * @param above the edition
 * @param changes item by item, in the order of {@code below}; what was added comes where it stands
 * @param untouched how many texts are the same in both
 * @param reasons what variants say why, by the targets of their operations
 */
public record Difference(
        Catalogue below, Catalogue above, List<Change> changes, int untouched, Map<Address, String> reasons) {

    public Difference {
        changes = List.copyOf(changes);
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /** Returns how one catalogue differs from another. */
    public static Difference of(Catalogue below, Catalogue above) {
        return of(below, above, Map.of(), Map.of());
    }

    /** Returns how the editions of variants differ from a catalogue that lies below the last of them. */
    public static Difference of(Catalogue below, VariedCatalogue varied) {
        return of(below, varied.catalogue(), varied.texts(), varied.reasons());
    }

    private static Difference of(
            Catalogue below, Catalogue above, Map<TextKey, LocalText> words, Map<Address, String> reasons) {
        Comparing comparing = new Comparing(below, above, words);
        return new Difference(below, above, comparing.changes(), comparing.untouched(), reasons);
    }

    /** Returns the same difference told in other words, such as those of terms in place of references. */
    public Difference withTexts(UnaryOperator<Text> words) {
        Locale source = below.languages().source();
        return new Difference(
                below,
                above,
                changes.stream().map(change -> change.withTexts(words, source)).toList(),
                untouched,
                reasons);
    }

    /** Returns why something was changed; nothing if nobody said so. */
    public Optional<String> reason(Change change) {
        return Optional.ofNullable(reasons.get(change.at()))
                .or(() -> change instanceof Change.Moved moved
                        ? Optional.ofNullable(reasons.get(moved.list()))
                        : Optional.empty());
    }

    /** Returns how many changes there are of each kind, in a fixed order; those that there are. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : List.of("replaced", "added", "hidden", "moved", "set")) {
            int count = (int) changes.stream()
                    .filter(change -> change.word().equals(word))
                    .count();
            if (count > 0) {
                counts.put(word, count);
            }
        }
        return counts;
    }
}
