package org.incubationtoolkits.export.canvas;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.canvas.text.LineBreaker;

/** Ends lines by the rules and dictionaries of ICU: Unicode Standard Annex 14, tailored by CLDR. Thread-safe. */
final class IcuLineBreaker implements LineBreaker {

    private final Map<Locale, BreakIterator> rules = new ConcurrentHashMap<>();

    @Override
    public List<Integer> breaks(String text, Locale language) {
        // an iterator has a state of its own, and is made much more quickly from another one
        BreakIterator iterator = rules.computeIfAbsent(
                        language, each -> BreakIterator.getLineInstance(ULocale.forLocale(each)))
                .clone();
        iterator.setText(text);
        List<Integer> breaks = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            breaks.add(end);
        }
        return breaks;
    }
}
