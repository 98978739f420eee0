package org.incubationtoolkits.localization.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words in which others are looked for, whatever their case; those have to be {@linkplain #fold folded}. Words are told apart
 * by the rules of Unicode (UAX #29). Not thread-safe.
 */
final class FoldedWords {

    /** Written without spaces, or with articles and prepositions joined to the front of a word. */
    private static final Set<String> SCRIPTS_WITHOUT_WORD_STARTS = Set.of(
            "Arab", "Hans", "Hant", "Hani", "Hebr", "Hira", "Jpan", "Kana", "Khmr", "Laoo", "Mymr", "Syrc", "Thai",
            "Tibt");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String folded;
    private final Locale language;

    /** Made when it is needed, because most texts hold none of the words. */
    private @Nullable BreakIterator breaks;

    FoldedWords(String words, Locale language) {
        this.folded = fold(words);
        this.language = language;
    }

    static String fold(String words) {
        String composed = Normalizer2.getNFCInstance().normalize(words);
        return SPACE.matcher(UCharacter.foldCase(composed, true).strip())
                .replaceAll(" ")
                .replace('’', '\'');
    }

    /** Returns where {@code word} stands by itself, not as a part of another word. */
    List<Span> whole(String word) {
        return find(word, at -> isBoundary(at) && isBoundary(at + word.length()));
    }

    /** Returns whether a word begins with {@code stem}; in scripts where that cannot be told, whether it is there at all. */
    boolean haveStem(String stem) {
        return !find(stem, at -> isBoundary(at) || !tellsWordStarts()).isEmpty();
    }

    private List<Span> find(String wanted, IntPredicate isMeant) {
        List<Span> found = new ArrayList<>();
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (isMeant.test(at)) {
                found.add(new Span(at, at + wanted.length()));
            }
        }
        return found;
    }

    /** Says at once what is plain, because the rules in full take long: at a space, and between two letters of alphabets. */
    private boolean isBoundary(int at) {
        if (at == 0 || at == folded.length() || folded.charAt(at) == ' ' || folded.charAt(at - 1) == ' ') {
            return true;
        }
        return !(isOfAlphabet(folded.charAt(at - 1)) && isOfAlphabet(folded.charAt(at))) && isBoundaryByRules(at);
    }

    /** Latin, Greek, Cyrillic and Armenian. */
    private static boolean isOfAlphabet(char c) {
        return c < '\u0590' && Character.isLetter(c);
    }

    private boolean isBoundaryByRules(int at) {
        if (breaks == null) {
            breaks = BreakIterator.getWordInstance(ULocale.forLocale(language));
            breaks.setText(folded);
        }
        return breaks.isBoundary(at);
    }

    private boolean tellsWordStarts() {
        String script = ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
        return !SCRIPTS_WITHOUT_WORD_STARTS.contains(script);
    }

    /** A part of the words, from {@code start} to before {@code end}. */
    record Span(int start, int end) {

        boolean isInsideLonger(Span other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }
}
