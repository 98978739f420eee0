package org.incubationtoolkits.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * The texts whose translations stand in one file for each language: those of one toolkit, or those of the catalogue that
 * are in no toolkit.
 *
 * @param id the id of the toolkit, {@value #CATALOGUE} or {@value #LABELS}
 * @param texts in document order
 */
public record TranslationGroup(String id, SourceVersion source, List<KeyedText> texts) {

    /** The group of what is in no toolkit: the catalogue itself, facets, roles, licences, sources, cases. */
    public static final String CATALOGUE = "catalogue";

    /** The group of the words that exporters add around content. */
    public static final String LABELS = "labels";

    public TranslationGroup {
        texts = List.copyOf(texts);
    }

    /** Returns the groups of a catalogue, with the texts that are written in its source language. */
    public static List<TranslationGroup> of(Catalogue catalogue) {
        Set<ItemRef> inToolkits = catalogue.toolkits().stream()
                .flatMap(TranslationGroup::contents)
                .map(Item::ref)
                .collect(Collectors.toSet());
        Stream<KeyedText> others = catalogue
                .items()
                .filter(item -> !inToolkits.contains(item.ref()))
                .flatMap(item -> item.texts().stream());
        List<TranslationGroup> groups = new ArrayList<>();
        groups.add(group(CATALOGUE, catalogue, catalogue.version(), Stream.concat(catalogue.texts().stream(), others)));
        for (Toolkit toolkit : catalogue.toolkits()) {
            Stream<KeyedText> texts = contents(toolkit).flatMap(item -> item.texts().stream());
            groups.add(group(toolkit.id().value(), catalogue, toolkit.version(), texts));
        }
        return groups;
    }

    private static Stream<Item> contents(Toolkit toolkit) {
        return Stream.concat(Stream.of(toolkit), toolkit.content());
    }

    private static TranslationGroup group(String id, Catalogue catalogue, String version, Stream<KeyedText> texts) {
        Locale source = catalogue.languages().source();
        return new TranslationGroup(
                id,
                new SourceVersion(source, version),
                texts.filter(text -> text.text().language().equals(source)).toList());
    }

    /**
     * Returns the file that holds {@code translations}, each of them made from the text as it stands today; texts without
     * a translation, or with a blank one, are left out.
     *
     * @throws IllegalArgumentException if a key is not one of {@link #texts}
     */
    public TranslationFile translated(Locale locale, Map<TextKey, String> translations, TranslationState state) {
        Set<TextKey> unknown = new TreeSet<>(translations.keySet());
        texts.forEach(text -> unknown.remove(text.key()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("translations must be of texts of " + id + ", are of " + unknown);
        }
        List<TranslationUnit> units = texts.stream()
                .filter(text -> !translations.getOrDefault(text.key(), "").isBlank())
                .map(text -> TranslationUnit.of(text, translations.getOrDefault(text.key(), ""), state))
                .toList();
        return new TranslationFile(id, source, locale, units);
    }
}
