package org.incubationtoolkits.localization.exchange;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/**
 * Finds characters that not every format has a place for: all but those of XML 1.0 (production {@code Char}), which are
 * control characters, single halves of a surrogate pair, and two that are no characters.
 */
final class UnwritableCharacters {

    private UnwritableCharacters() {}

    /** Returns one problem for each text of a unit that holds such a character, in the order of the units. */
    static List<Problem> in(List<HandoffUnit> units) {
        return units.stream().flatMap(UnwritableCharacters::in).toList();
    }

    private static Stream<Problem> in(HandoffUnit unit) {
        return Stream.of(
                        problem(unit, "source text", unit.words()),
                        problem(unit, "translation", unit.target()),
                        problem(
                                unit,
                                "earlier source text",
                                unit.previousSource().orElse("")))
                .flatMap(List::stream);
    }

    private static List<Problem> problem(HandoffUnit unit, String what, String words) {
        OptionalInt first = words.codePoints().filter(c -> !isXmlCharacter(c)).findFirst();
        return first.isEmpty()
                ? List.of()
                : List.of(ExchangeProblem.NOT_WRITABLE
                        .at(
                                Location.of(unit.source().key().value()),
                                "The " + what + " holds the character \""
                                        + String.format(Locale.ROOT, "U+%04X", first.getAsInt())
                                        + "\", which has no place in files for translators.")
                        .withHint("Take it out of the " + what + "."));
    }

    private static boolean isXmlCharacter(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
    }
}
