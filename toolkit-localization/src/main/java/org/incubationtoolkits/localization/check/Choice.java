package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.text.TextKey;

/**
 * One of the things that a person chooses from: an option of a question, a point of a scale, a choice of a guide.
 *
 * @param among the beginning of the keys of all that there is to choose from, with the member that is compared
 */
record Choice(String among, String words) {

    private static final Pattern KEY =
            Pattern.compile("(.+\\.(?:options|points|choices))\\.[a-z0-9-]++\\.(text|label|title)");

    private static final Pattern NO_WORD = Pattern.compile("[\\p{P}\\p{Z}\\s]++");

    /** Returns what a person reads of the choice; nothing if {@code text} is no choice. */
    static Optional<Choice> of(CheckedText text) {
        return among(text.key()).map(among -> new Choice(among, reduced(text.target())));
    }

    private static Optional<String> among(TextKey key) {
        Matcher choice = KEY.matcher(key.value());
        return choice.matches() ? Optional.of(choice.group(1) + " " + choice.group(2)) : Optional.empty();
    }

    /** Returns whether two texts stand side by side to be chosen from. */
    static boolean isOneOf(CheckedText one, CheckedText other) {
        return among(one.key()).isPresent() && among(one.key()).equals(among(other.key()));
    }

    /** Returns whether the same words stand in both, whatever their punctuation and capitals. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || reduced(one).equals(reduced(other));
    }

    private static String reduced(String words) {
        String reduced = NO_WORD.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return reduced.isEmpty() ? words : reduced;
    }
}
