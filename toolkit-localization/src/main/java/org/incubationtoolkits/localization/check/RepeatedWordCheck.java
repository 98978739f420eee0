package org.incubationtoolkits.localization.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same word twice in a row. Not told where the source has such a pair too, where the language doubles words on purpose
 * or does not divide them by spaces, and of words that may meet in good sentences.
 */
final class RepeatedWordCheck implements Check {

    private static final Set<String> DOUBLING = Set.of(
            ("af am az ban bi bm bn ceb ee fil fj gu ha haw he hi ht hy id ig ilo jv ka kk kn ky lg ln mai mg mi ml mr ms"
                            + " ne ny om or pa rn rw si sm sn so st su sw ta te tet ti tk tl tn to tpi tr ts ty ur uz ve vi"
                            + " wo xh yo zu ja km ko lo my th zh")
                    .split(" "));

    private static final Map<String, Set<String>> MAY_MEET = Map.of(
            "de", Set.of("der", "die", "das", "den", "dem", "sie", "was"),
            "en", Set.of("that", "had", "is"),
            "es", Set.of("nos", "poco"),
            "et", Set.of("ikka", "kaks"),
            "fi", Set.of("se", "pian"),
            "fr", Set.of("nous", "vous"),
            "it", Set.of("man", "mano", "pian", "piano", "poco", "quasi", "via"),
            "nl", Set.of("die", "dat", "zij", "ze"),
            "pt", Set.of("quase", "logo"),
            "ru", Set.of("чуть", "едва", "очень"));

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return DOUBLING.contains(texts.locale().getLanguage())
                ? Stream.empty()
                : texts.texts().stream().flatMap(text -> finding(text).stream());
    }

    private static Optional<Finding> finding(CheckedText text) {
        return firstPair(Prose.ofTarget(text))
                .filter(word -> !mayMeet(word, text.locale()))
                .filter(word -> firstPair(Prose.ofSource(text)).isEmpty())
                .map(word -> text.finding(
                        CheckRule.DUPLICATE_WORD,
                        "The word \"" + Snippet.of(word) + "\" stands twice in a row.",
                        "Delete one, if it is not meant."));
    }

    private static boolean mayMeet(String word, Locale locale) {
        return MAY_MEET.getOrDefault(locale.getLanguage(), Set.of()).contains(word.toLowerCase(locale));
    }

    /** Returns the first word that is followed by itself, with nothing but white space between. */
    private static Optional<String> firstPair(String prose) {
        int start = 0;
        int end = 0;
        int at = 0;
        while (at < prose.length()) {
            int next = skipSpace(prose, at);
            int nextEnd = endOfWord(prose, next);
            boolean isNext = end == at && next > at && end > start;
            if (isNext
                    && end - start == nextEnd - next
                    && isWord(prose, start, end)
                    && prose.regionMatches(true, start, prose, next, end - start)) {
                return Optional.of(prose.substring(next, nextEnd));
            }
            start = next;
            end = nextEnd;
            at = Math.max(nextEnd, next + 1);
        }
        return Optional.empty();
    }

    private static boolean isWord(String prose, int start, int end) {
        return prose.substring(start, end).codePoints().anyMatch(Character::isLetter);
    }

    private static int skipSpace(String prose, int from) {
        int at = from;
        while (at < prose.length() && (Character.isWhitespace(prose.charAt(at)) || prose.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String prose, int from) {
        int at = from;
        while (at < prose.length() && isInWord(prose.codePointAt(at))) {
            at += Character.charCount(prose.codePointAt(at));
        }
        return at;
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c)
                || isMark(c)
                || c == '\''
                || c == '\u2019'
                || c == '-'
                || c == '\u200C'
                || c == '\u200D';
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
