package org.incubationtoolkits.localization.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arabic words that are stretched by U+0640; searching does not find them. At the end of a word it has other uses. */
final class KashidaCheck implements Check {

    private static final char KASHIDA = '\u0640';
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{IsArabic}&&[\\p{L}\\p{M}]])\u0640++\\p{M}*+(?=[\\p{IsArabic}&&\\p{L}])");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text ->
                        text.target().indexOf(KASHIDA) >= 0 && text.words().indexOf(KASHIDA) < 0)
                .flatMap(KashidaCheck::findings);
    }

    private static Stream<Finding> findings(CheckedText text) {
        Matcher found = INSIDE.matcher(text.target());
        if (!found.find()) {
            return Stream.empty();
        }
        String place = Snippet.around(text.target(), found.start(), found.end());
        String message = "A word is stretched by \"U+0640\" in \"" + place + "\".";
        return Stream.of(text.finding(CheckRule.CHARS_KASHIDA, message, "Write the word without it."));
    }
}
