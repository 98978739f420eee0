package org.incubationtoolkits.localization.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Translations are not the source over again, unless it is a name, a code or an address. */
final class SameAsSourceCheck implements Check {

    /** One or two words are often the same in two languages. */
    private static final int MOST_WORDS = 2;

    /** Words that stand in names without a capital: of, and, the, der, la, y, for. */
    private static final int LONGEST_IN_NAME = 3;

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream()
                .filter(text -> text.target().equals(text.words()))
                .filter(text -> !text.locale()
                        .getLanguage()
                        .equals(text.source().text().language().getLanguage()))
                .filter(text -> needsTranslation(
                        text.targetWording().prose(), text.source().text().language()))
                .map(text -> text.finding(
                        CheckRule.SAME_AS_SOURCE,
                        "The translation is the same as the source: " + Excerpt.quoted(text.target()) + ".",
                        "Translate it; if it has to be the same, say why under \"waive\"."));
    }

    private static boolean needsTranslation(String prose, Locale language) {
        List<String> words = words(prose, language);
        return words.size() > MOST_WORDS && !isName(words);
    }

    /** Each word counts for what it is in its language, also where there are no spaces; code and addresses do not count. */
    private static List<String> words(String prose, Locale language) {
        List<String> words = new ArrayList<>();
        for (String piece : prose.split("\\s", -1)) {
            if (!isCode(piece)) {
                addWords(piece, language, words);
            }
        }
        return words;
    }

    private static boolean isCode(String piece) {
        return piece.chars().anyMatch(c -> "@/\\_={}<>".indexOf(c) >= 0);
    }

    private static void addWords(String piece, Locale language, List<String> words) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(piece);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_LETTER) {
                words.add(piece.substring(start, end));
            }
            start = end;
        }
    }

    private static boolean isName(List<String> words) {
        return isCapital(words.get(0))
                && words.stream().allMatch(word -> isCapital(word) || word.length() <= LONGEST_IN_NAME);
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return UCharacter.isUpperCase(first) || UCharacter.isTitleCase(first);
    }
}
