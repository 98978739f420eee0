package org.incubationtoolkits.localization.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/**
 * What translators are told about each text: where it stands, by the titles of what it is in, and what it may contain. In
 * English, as is the format.
 *
 * @param titles by the key of what has the title
 */
record HandoffNotes(Map<String, String> titles) {

    private static final String TITLE = ".title";

    static HandoffNotes of(TranslationGroup group) {
        Map<String, String> titles = new HashMap<>();
        for (KeyedText text : group.texts()) {
            String key = text.key().value();
            if (key.endsWith(TITLE)) {
                titles.put(
                        key.substring(0, key.length() - TITLE.length()),
                        text.text().words());
            }
        }
        return new HandoffNotes(titles);
    }

    /** Returns a note such as {@code tool “Assumption map” › canvas › blocks › “Beliefs” › title. Markdown.} */
    String note(KeyedText text) {
        return where(text.key()) + content(text.format());
    }

    private String where(TextKey key) {
        String[] segments = key.value().split("\\.");
        List<String> steps = new ArrayList<>();
        String path = "";
        for (int i = 0; i < segments.length; i++) {
            path = path.isEmpty() ? segments[i] : path + "." + segments[i];
            String title = titles.get(path);
            boolean isItem = i == 1;
            String step = title == null ? segments[i] : "“" + title + "”";
            if (isItem) {
                steps.set(0, steps.get(0) + " " + step);
            } else {
                steps.add(step);
            }
        }
        return String.join(" › ", steps);
    }

    private static String content(TextFormat format) {
        return switch (format) {
            case PLAIN -> "";
            case RICH -> ". Markdown: keep **, *, ` and the addresses of links.";
            case MESSAGE -> ". ICU MessageFormat: keep the names in braces; write all plural forms of your language.";
        };
    }
}
