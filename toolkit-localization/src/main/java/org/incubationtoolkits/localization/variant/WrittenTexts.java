package org.incubationtoolkits.localization.variant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.LocalText;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.jspecify.annotations.Nullable;

/** What variants have written, while one of them writes more. */
final class WrittenTexts {

    private final Variant variant;
    private final List<Locale> preferred;
    private final Map<TextKey, LocalText> texts;

    /** @param preferred the languages of which the first that has words stands for all of them in the catalogue */
    WrittenTexts(Variant variant, List<Locale> preferred, Map<TextKey, LocalText> below) {
        this.variant = variant;
        this.preferred = List.copyOf(preferred);
        this.texts = new LinkedHashMap<>(below);
    }

    Map<TextKey, LocalText> all() {
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Puts the words of an operation, of which there must be some, in the place of a text.
     *
     * @return the text that stands for them in the catalogue
     */
    Text replace(Operation.Replace operation, Optional<Text> before) {
        Map<Locale, Text> words = written(operation.text());
        TextKey key = TextKey.of(operation.at().value());
        Optional<String> meaning = operation.sameMeaning() ? before.map(Text::words) : Optional.empty();
        texts.put(key, replaced(texts.get(key), words, meaning));
        return first(words);
    }

    private static LocalText replaced(@Nullable LocalText earlier, Map<Locale, Text> words, Optional<String> meaning) {
        if (meaning.isEmpty() || earlier == null) {
            return new LocalText(words, meaning);
        }
        Map<Locale, Text> both = new LinkedHashMap<>(earlier.texts());
        both.putAll(words);
        return new LocalText(both, earlier.meaning());
    }

    /** Keeps the words of what was added. */
    void add(Map<TextKey, Map<Locale, Text>> added) {
        added.forEach((key, words) -> {
            Map<Locale, String> plain = new LinkedHashMap<>();
            words.forEach((locale, text) -> plain.put(locale, text.words()));
            texts.put(key, new LocalText(written(plain), Optional.empty()));
        });
    }

    /** Forgets what was written in something that is hidden. */
    void remove(Address hidden) {
        texts.keySet().removeIf(key -> Address.of(key.value()).isWithin(hidden));
    }

    private Map<Locale, Text> written(Map<Locale, String> words) {
        Map<Locale, Text> written = new LinkedHashMap<>();
        words.forEach((locale, each) -> {
            TranslationState state = variant.manifest().states().getOrDefault(locale, TranslationState.SOURCE);
            written.put(locale, new Text(each, locale, state, false));
        });
        return written;
    }

    private Text first(Map<Locale, Text> words) {
        return preferred.stream()
                .filter(words::containsKey)
                .findFirst()
                .map(words::get)
                .orElseGet(() -> words.values().iterator().next());
    }
}
