package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.Stream;

/** Whether a text is in Unicode's normalisation form C, so that words that look equal are equal to a search. */
final class NormalFormCheck implements Check {

    private static final Normalizer2 FORM_C = Normalizer2.getNFCInstance();

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> !FORM_C.isNormalized(text.target()))
                .map(NormalFormCheck::finding);
    }

    private static Finding finding(CheckedText text) {
        String words = text.target();
        int at = FORM_C.spanQuickCheckYes(words);
        String place = Snippet.around(words, at, Math.min(words.length(), at + 1));
        return text.finding(
                CheckRule.CHARS_NFC,
                "The letters in \"" + place + "\" are not in normalisation form C.",
                "Write composed letters, such as U+00E9 and not \"e\" and U+0301; most editors can convert a text.");
    }
}
