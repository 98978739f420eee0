package org.incubationtoolkits.localization.check;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/** How numbers are written in one language, in digits and in words. Not thread-safe; words are only loaded if needed. */
final class NumberLanguage {

    private final Locale locale;
    private final NumberStyle style;
    private List<SpelledNumbers> spelled = List.of();

    NumberLanguage(Locale locale) {
        this.locale = locale;
        this.style = NumberStyle.of(locale);
    }

    NumberStyle style() {
        return style;
    }

    SpelledNumbers spelled() {
        if (spelled.isEmpty()) {
            spelled = List.of(new SpelledNumbers(locale));
        }
        return spelled.get(0);
    }

    /** Returns whether years are those of another calendar, as in Thailand. */
    boolean hasOtherYears() {
        return !Calendar.getKeywordValuesForLocale("calendar", ULocale.forLocale(locale), true)[0].equals("gregorian");
    }
}
