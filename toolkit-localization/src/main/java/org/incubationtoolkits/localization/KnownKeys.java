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

/** The keys of all texts that can be translated, and the group that each of them belongs to. */
final class KnownKeys {

    private final Map<TextKey, String> groups = new LinkedHashMap<>();

    private final Renames renames;

    KnownKeys(List<TranslationGroup> groups, Renames renames) {
        this.renames = renames;
        groups.forEach(group -> group.texts().forEach(text -> this.groups.put(text.key(), group.id())));
    }

    /** Returns whether a text of this group has the key, or had it before. */
    boolean has(String group, TextKey key) {
        return find(group, key).isPresent();
    }

    /** Returns the key that a text of this group has today; nothing if there is no such text. */
    Optional<TextKey> find(String group, TextKey key) {
        return Stream.of(key, renames.currentOf(key))
                .filter(each -> group.equals(groups.get(each)))
                .findFirst();
    }

    /** Returns what to do with a translation under a key that is not in its group. */
    String hint(TextKey key, Locale locale) {
        String group = groups.get(key);
        if (group != null) {
            return "Move it to \"" + TranslationFile.name(group, locale) + "\".";
        }
        return nearest(key.value())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Take it out, unless the text will come back.");
    }

    private Optional<String> nearest(String wrong) {
        return groups.keySet().stream()
                .map(known -> KeyTypo.between(wrong, known.value()))
                .filter(KeyTypo::isLikely)
                .min(Comparator.comparingInt(KeyTypo::length).thenComparing(KeyTypo::known))
                .map(KeyTypo::known);
    }
}
