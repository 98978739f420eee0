package org.incubationtoolkits.localization.check;

import java.util.stream.Stream;

/** Whether French marks of two parts have a no-break space before them; in Canada, only the colon has. */
final class FrenchSpacingCheck implements Check {

    private static final String MARKS = ";:!?";
    private static final String MARKUP = "*_~";

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        if (!texts.locale().getLanguage().equals("fr")) {
            return Stream.empty();
        }
        String marks = texts.locale().getCountry().equals("CA") ? ":" : MARKS;
        return texts.texts().stream().flatMap(text -> findings(text, marks));
    }

    private static Stream<Finding> findings(CheckedText text, String marks) {
        String prose = Prose.ofTarget(text);
        for (int at = 0; at < prose.length(); at++) {
            char mark = prose.charAt(at);
            if (marks.indexOf(mark) >= 0 && isEnd(prose, at + 1) && lacksSpace(prose, at)) {
                String message = "There is no no-break space before \"" + mark + "\" in \""
                        + Snippet.around(prose, at, at + 1) + "\".";
                return Stream.of(text.finding(
                        CheckRule.PUNCT_FR_NBSP,
                        message,
                        "Write U+202F or U+00A0 before the mark, not an ordinary space."));
            }
        }
        return Stream.empty();
    }

    /** A mark inside something, as in 10:30, is none. */
    private static boolean isEnd(String prose, int afterMark) {
        int at = afterMark;
        while (at < prose.length() && MARKS.indexOf(prose.charAt(at)) >= 0) {
            at++;
        }
        if (at == prose.length()) {
            return true;
        }
        char next = prose.charAt(at);
        return Character.isWhitespace(next)
                || Character.isSpaceChar(next)
                || (MARKUP + ".»\"”").indexOf(next) >= 0
                || next == ')' && !Character.isWhitespace(prose.charAt(Math.max(0, afterMark - 2)));
    }

    private static boolean lacksSpace(String prose, int mark) {
        int at = mark - 1;
        while (at >= 0 && MARKUP.indexOf(prose.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        char before = prose.charAt(at);
        boolean isPart = (MARKS + "(\n\u00A0\u202F").indexOf(before) >= 0;
        return !isPart;
    }
}
