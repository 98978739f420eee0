package org.incubationtoolkits.model.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * What had other ids before. A key that was stored before a renaming still finds its text, also where an item and something
 * in it were renamed one after the other.
 */
public final class Renames {

    public static final Renames NONE = new Renames(Map.of());

    private final Map<String, String> currentByFormer;

    /** @param currentByFormer beginnings of keys, such as {@code tool.assumption-grid} and {@code tool.assumption-map} */
    public Renames(Map<String, String> currentByFormer) {
        this.currentByFormer = new TreeMap<>(currentByFormer);
    }

    /** Returns the key that a text has today; {@code key} itself where nothing on the way to it was renamed. */
    public TextKey currentOf(TextKey key) {
        String current = key.value();
        for (int step = 0; step <= currentByFormer.size(); step++) {
            String next = renamedOnce(current);
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return TextKey.isValid(current) ? TextKey.of(current) : key;
    }

    private String renamedOnce(String key) {
        for (int end = key.indexOf('.'); end >= 0; end = key.indexOf('.', end + 1)) {
            String current = currentByFormer.get(key.substring(0, end));
            if (current != null) {
                return current + key.substring(end);
            }
        }
        return key;
    }
}
