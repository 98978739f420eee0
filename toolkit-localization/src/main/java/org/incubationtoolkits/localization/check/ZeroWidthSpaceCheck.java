package org.incubationtoolkits.localization.check;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Zero width spaces (U+200B) that the source has not, in scripts that divide words by visible spaces. The joiners U+200C
 * and U+200D are letters of a kind and are never told.
 */
final class ZeroWidthSpaceCheck implements Check {

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private static final Set<String> UNDIVIDED_SCRIPTS =
            Set.of("Thai", "Laoo", "Khmr", "Mymr", "Lana", "Tale", "Talu", "Tavt", "Java", "Bali", "Cham", "Tibt");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return UNDIVIDED_SCRIPTS.contains(script(texts.locale()))
                ? Stream.empty()
                : texts.texts().stream().filter(ZeroWidthSpaceCheck::hasMore).map(ZeroWidthSpaceCheck::finding);
    }

    private static String script(Locale locale) {
        return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
    }

    private static boolean hasMore(CheckedText text) {
        return text.target().indexOf(ZERO_WIDTH_SPACE) >= 0 && count(text.target()) > count(text.words());
    }

    private static long count(String words) {
        return words.chars().filter(c -> c == ZERO_WIDTH_SPACE).count();
    }

    private static Finding finding(CheckedText text) {
        int at = text.target().indexOf(ZERO_WIDTH_SPACE);
        String place = Snippet.around(text.target(), at, at + 1);
        String message = "The translation contains the invisible space \"U+200B\" in \"" + place + "\".";
        return text.finding(CheckRule.CHARS_ZWSP, message, "Delete it.");
    }
}
