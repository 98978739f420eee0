package org.incubationtoolkits.localization.check;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether quotation marks are those of the language, by CLDR and by what is in use beside it. Marks that could be
 * apostrophes are not looked at, and straight ones only if the source has others.
 */
final class QuotesCheck implements Check {

    private static final String DOUBLE = "“”„‟«»「」『』《》〝〞";

    /** Marks that are in good use where CLDR names others. */
    private static final Map<String, String> ALSO_USED = Map.ofEntries(
            Map.entry("ar", "«»“”"),
            Map.entry("cs", "»«"),
            Map.entry("da", "»«„”“"),
            Map.entry("de", "»«"),
            Map.entry("el", "«»“”"),
            Map.entry("es", "«»“”"),
            Map.entry("et", "«»"),
            Map.entry("fa", "«»“”"),
            Map.entry("fi", "»«"),
            Map.entry("fr", "«»“”"),
            Map.entry("he", "“”„"),
            Map.entry("hr", "»«„”“"),
            Map.entry("hu", "»«„”"),
            Map.entry("it", "«»“”"),
            Map.entry("ja", "「」『』《》“”〝〞"),
            Map.entry("ko", "“”「」『』《》"),
            Map.entry("nl", "„“”"),
            Map.entry("no", "«»“”"),
            Map.entry("nb", "«»“”"),
            Map.entry("pl", "„”«»"),
            Map.entry("pt", "«»“”"),
            Map.entry("ro", "„”«»"),
            Map.entry("ru", "«»„“"),
            Map.entry("sl", "»«„“"),
            Map.entry("sr", "„“”»«"),
            Map.entry("sv", "»«”"),
            Map.entry("uk", "«»„“”"),
            Map.entry("vi", "“”«»"),
            Map.entry("zh", "“”「」『』《》"));

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        String usual = usual(texts.locale());
        return usual.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0)
                ? texts.texts().stream().flatMap(text -> findings(text, usual))
                : Stream.empty();
    }

    private static String usual(Locale locale) {
        LocaleData data = LocaleData.getInstance(ULocale.forLocale(locale));
        String byCldr = Stream.of(
                        LocaleData.QUOTATION_START,
                        LocaleData.QUOTATION_END,
                        LocaleData.ALT_QUOTATION_START,
                        LocaleData.ALT_QUOTATION_END)
                .map(data::getDelimiter)
                .collect(Collectors.joining());
        return byCldr + ALSO_USED.getOrDefault(locale.getLanguage(), "");
    }

    private static Stream<Finding> findings(CheckedText text, String usual) {
        String prose = Prose.ofTarget(text);
        int at = firstStrange(prose, usual);
        if (at < 0) {
            return Stream.empty();
        }
        boolean isStraight = prose.charAt(at) == '"';
        if (isStraight && Prose.ofSource(text).chars().noneMatch(c -> DOUBLE.indexOf(c) >= 0)) {
            return Stream.empty();
        }
        String shown = isStraight ? "U+0022" : prose.substring(at, at + 1);
        return Stream.of(text.finding(
                CheckRule.QUOTES_LOCALE,
                "The quotation mark \"" + shown + "\" is not one of "
                        + text.locale().getDisplayLanguage(Locale.ENGLISH) + ".",
                "Write " + usual.charAt(0) + "…" + usual.charAt(1) + "."));
    }

    private static int firstStrange(String prose, String usual) {
        for (int at = 0; at < prose.length(); at++) {
            char c = prose.charAt(at);
            if (c == '"' || DOUBLE.indexOf(c) >= 0 && usual.indexOf(c) < 0) {
                return at;
            }
        }
        return -1;
    }
}
