package org.incubationtoolkits.localization;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.TextKey;

/** The keys of all texts that can be translated, with the group that each of them belongs to and its words of today. */
final class KnownKeys {

    private final Map<TextKey, Known> texts = new LinkedHashMap<>();

    private final Renames renames;

    KnownKeys(List<TranslationGroup> groups, Renames renames) {
        this.renames = renames;
        groups.forEach(group -> group.texts()
                .forEach(text ->
                        texts.put(text.key(), new Known(group.id(), text.text().words()))));
    }

    private record Known(String group, String words) {}

    /** Returns whether a text of this group has the key, or had it before. */
    boolean has(String group, TextKey key) {
        return find(group, key).isPresent();
    }

    /** Returns the key that a text of this group has today; nothing if there is no such text. */
    Optional<TextKey> find(String group, TextKey key) {
        return Stream.of(key, renames.currentOf(key))
                .filter(each ->
                        texts.containsKey(each) && texts.get(each).group().equals(group))
                .findFirst();
    }

    /** Returns the units of a file whose text is in its group today. */
    List<TranslationUnit> used(TranslationFile file) {
        return file.units().stream()
                .filter(unit -> texts.containsKey(unit.key())
                        && texts.get(unit.key()).group().equals(file.group()))
                .toList();
    }

    /** Returns the words that the text with this key has today; nothing if there is no such text. */
    Optional<String> words(TextKey key) {
        return Optional.ofNullable(texts.get(key)).map(Known::words);
    }

    /** Returns what to do with a translation under a key that is not in its group. */
    String hint(TextKey key, Locale locale) {
        Known known = texts.get(key);
        if (known != null) {
            return "Move it to \"" + TranslationFile.name(known.group(), locale) + "\".";
        }
        return nearest(key.value())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Take it out, unless the text will come back.");
    }

    private Optional<String> nearest(String wrong) {
        return texts.keySet().stream()
                .map(known -> KeyTypo.between(wrong, known.value()))
                .filter(KeyTypo::isLikely)
                .min(Comparator.comparingInt(KeyTypo::length).thenComparing(KeyTypo::known))
                .map(KeyTypo::known);
    }
}
