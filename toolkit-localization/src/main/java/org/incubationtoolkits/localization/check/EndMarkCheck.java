package org.incubationtoolkits.localization.check;

import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextFormat;

/** Whether a translation ends with the mark that its source ends with, in the form of its language. */
final class EndMarkCheck implements Check {

    /** Languages that end sentences with a space. */
    private static final Set<String> WITHOUT_MARKS = Set.of("th", "lo");

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return WITHOUT_MARKS.contains(texts.locale().getLanguage())
                ? Stream.empty()
                : texts.texts().stream().flatMap(EndMarkCheck::findings);
    }

    private static Stream<Finding> findings(CheckedText text) {
        String from = Prose.ofSource(text);
        String to = Prose.ofTarget(text);
        EndMark source = EndMark.of(from, text.source().text().language());
        EndMark target = EndMark.of(to, text.locale());
        if (source.agreesWith(target) || isVariant(text, from, to) || isOtherwiseWritten(text, to, source)) {
            return Stream.empty();
        }
        String message = source == EndMark.NONE
                ? "The translation ends with \"" + last(to) + "\", the source with " + source.absence() + "."
                : "The source ends with \"" + last(from) + "\", the translation with " + source.absence() + ".";
        return Stream.of(text.finding(CheckRule.PUNCT_END, message, "End the translation as the source ends."));
    }

    /** A message may end with a variant of a plural, and so with the end of any sentence. */
    private static boolean isVariant(CheckedText text, String from, String to) {
        return text.format() == TextFormat.MESSAGE && (endsWithGap(from) || endsWithGap(to));
    }

    private static boolean endsWithGap(String prose) {
        return last(prose).equals(String.valueOf(Prose.GAP));
    }

    private static String last(String prose) {
        int end = EndMark.end(prose);
        return end == 0 ? "" : Character.toString(prose.codePointBefore(end));
    }

    private static boolean isOtherwiseWritten(CheckedText text, String to, EndMark source) {
        boolean asks = source == EndMark.QUESTION || source == EndMark.EXCLAMATION;
        return switch (text.locale().getLanguage()) {
            case "hy" -> asks && to.matches("(?s).*+(?<=[՞՜].{0,200}+)") || last(to).equals(":");
            case "ja" -> asks && to.substring(0, EndMark.end(to)).matches("(?s).*か。?");
            default -> false;
        };
    }
}
