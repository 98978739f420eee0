package org.incubationtoolkits.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.Translatable;

/**
 * The words that exporters add around content, complete by construction. They are texts with keys ({@code label.time}) and
 * are translated like any other; {@link #files} holds the translations that come with this library.
 */
public final class Labels implements Translatable<Labels> {

    /** The labels as they were written, in English. */
    public static final Labels SOURCE = source();

    private final Map<Label, Text> texts;

    /** @throws IllegalArgumentException if a label is missing */
    private Labels(Map<Label, Text> texts) {
        for (Label label : Label.values()) {
            if (!texts.containsKey(label)) {
                throw new IllegalArgumentException("no words for the label " + label);
            }
        }
        this.texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    private static Labels source() {
        Map<Label, Text> texts = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            texts.put(label, Text.of(label.english(), Locale.ENGLISH));
        }
        return new Labels(texts);
    }

    /** Returns the translations of labels that come with this library: {@code translations/labels.<locale>.yaml}. */
    public static CatalogueFiles files() {
        return CatalogueFiles.resources(Labels.class, "/org/incubationtoolkits/export/labels/", "labels");
    }

    /** Returns the words of a label, with placeholders as they are. */
    public Text text(Label label) {
        return texts.getOrDefault(label, Text.of(label.english(), Locale.ENGLISH));
    }

    /**
     * Returns the words of a label with values in their places: {@code fill(Label.MINUTES, "minutes", new Span(60, 90))}.
     * A value is a number, a {@link org.incubationtoolkits.model.content.Span}, a date, a list of names, a {@link Text}, or
     * what its {@code toString} gives; the first four are written as the language of the label writes them. Placeholders
     * without a value stay as they are, and nothing inside a value is a placeholder.
     *
     * <p>Words that depend on a number follow the plural rules of their own language. Words that are no pattern, though
     * the label is one, are replaced by the English ones; the result says so by its language.
     *
     * @param namesAndValues in turn the name of a placeholder and its value
     */
    public Text fill(Label label, Object... namesAndValues) {
        Text text = text(label);
        return new Phrases(text.language())
                .fill(text, label.format(), label.english(), namesAndValues)
                .text();
    }

    /** Returns all labels with their keys, in order. */
    public List<KeyedText> texts() {
        List<KeyedText> keyed = new ArrayList<>();
        texts.forEach((label, text) -> keyed.add(new KeyedText(label.key(), text, label.format())));
        return keyed;
    }

    @Override
    public Labels mapTexts(TextMapper mapper) {
        Map<Label, Text> mapped = new EnumMap<>(Label.class);
        texts.forEach((label, text) -> mapped.put(label, mapper.map(label.key(), text, label.format())));
        return mapped.equals(texts) ? this : new Labels(mapped);
    }
}
