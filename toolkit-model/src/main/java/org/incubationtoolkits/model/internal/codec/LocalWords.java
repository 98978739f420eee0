package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are written in several languages at once, as maps by language tag: one language is read into the record, and
 * all of them are kept here by their place. Used for one document.
 *
 * @param preferred which language is read into the record, the first of these that there is; else the first one written
 */
public record LocalWords(List<Locale> preferred, Map<JsonPointer, Map<Locale, Text>> byPlace) {

    /** Returns a place for the words of one document. */
    public static LocalWords preferring(List<Locale> preferred) {
        return new LocalWords(List.copyOf(preferred), new LinkedHashMap<>());
    }

    /** Returns whether a mapping is a text in languages, rather than an object that says its language. */
    static boolean isText(Node.Mapping mapping) {
        return !mapping.members().isEmpty() && !mapping.members().containsKey("text");
    }

    /** Returns the text in one of its languages, or null after telling what is wrong. */
    @Nullable Text read(Node.Mapping mapping, JsonPointer pointer, Reading reading) {
        MapCodec<Locale, String> codec = new MapCodec<>(MapKey.LOCALE, Scalars.STRING, String.class);
        Map<Locale, String> words = codec.read(mapping, pointer, reading);
        if (words == null) {
            return null;
        }
        Map<Locale, Text> texts = new LinkedHashMap<>();
        words.forEach((locale, each) -> texts.put(locale, Text.of(each, locale)));
        byPlace.put(pointer, texts);
        return first(texts);
    }

    private Text first(Map<Locale, Text> texts) {
        Optional<Text> wanted =
                preferred.stream().filter(texts::containsKey).findFirst().map(texts::get);
        return wanted.orElseGet(() -> texts.values().iterator().next());
    }
}
