package org.incubationtoolkits.localization;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one source text became another. It says how to look at a stale translation, never whether it is stale. */
public enum ChangeClass {
    /** The same hash. */
    NONE,
    /** The same letters and digits in the same order: only case, spaces, quotes, dashes, commas or the mark at the end differ. */
    TYPOGRAPHIC,
    /** Other placeholders or references to terms: a translation of the one cannot serve for the other. */
    PLACEHOLDER,
    /** Other words. */
    TEXT;

    private static final Pattern PLACEABLE =
            Pattern.compile("\\{[A-Za-z_][A-Za-z0-9_]*+[,}]|\\[\\[[a-z0-9-]++(?=[]|])");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern QUOTE = Pattern.compile("[\\p{Pi}\\p{Pf}'\"`´]");
    private static final Pattern COMMA = Pattern.compile("[,،、，](?![0-9])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[\\s.,;:!?…。！？]+$");

    /** Returns how {@code before} became {@code after}. */
    public static ChangeClass between(String before, String after) {
        if (SourceHash.of(before).equals(SourceHash.of(after))) {
            return NONE;
        }
        if (!placeables(before).equals(placeables(after))) {
            return PLACEHOLDER;
        }
        return folded(before).equals(folded(after)) ? TYPOGRAPHIC : TEXT;
    }

    private static List<String> placeables(String text) {
        return PLACEABLE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** A comma can change what a sentence means; that it does not is what the author declares with "editorial". */
    private static String folded(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        String dashes = DASH.matcher(folded).replaceAll("-");
        String quotes = QUOTE.matcher(dashes).replaceAll("'");
        String commas = COMMA.matcher(quotes).replaceAll("");
        String spaces = SPACE.matcher(commas).replaceAll(" ").strip();
        return END.matcher(spaces).replaceAll("");
    }
}
