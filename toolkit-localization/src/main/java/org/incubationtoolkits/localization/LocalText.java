package org.incubationtoolkits.localization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.text.Text;

/**
 * A text that a variant wrote, in all the languages in which it wrote it. Translations of the words that stood there before
 * are superseded by it: they translate another sentence.
 *
 * @param texts by language
 * @param meaning the words that stood there before, if translations of them still serve
 */
public record LocalText(Map<Locale, Text> texts, Optional<String> meaning) {

    public LocalText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
