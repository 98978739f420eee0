package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocalText;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.element.ApplicableContent;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.NewEntry;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.theme.Theme;

/**
 * A catalogue with variants laid over it, the lowest first. Immutable and thread-safe; the catalogue below is never changed.
 *
 * <pre>{@code
 * VariedCatalogue portugal = VariedCatalogue.of(catalogue, List.of(europe, portugal)).orThrow();
 * }</pre>
 */
public final class VariedCatalogue {

    private final Catalogue below;
    private final Layer layer;
    private final List<Variant> variants;

    private VariedCatalogue(Catalogue below, Layer layer, List<Variant> variants) {
        this.below = below;
        this.layer = layer;
        this.variants = List.copyOf(variants);
    }

    /**
     * Returns what comes of these variants, or everything that is wrong with them: with the operations of the first that has
     * errors, and with the catalogue that all of them make. No variant at all changes nothing.
     *
     * @param variants from the lowest to the one whose editions these are
     */
    public static Result<VariedCatalogue> of(Catalogue catalogue, List<Variant> variants) {
        List<Problem> problems = new ArrayList<>(new ChainCheck(catalogue, variants).problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        Layer layer = Layer.of(catalogue);
        for (Variant variant : variants) {
            problems.addAll(new StaleAdaptations(layer.catalogue(), variant).problems());
            problems.addAll(new LicenceCheck(layer.catalogue(), variant).problems());
            Result<Layer> next = Applying.of(variant, layer);
            problems.addAll(next.problems());
            if (next.value().isEmpty()) {
                return Result.failed(problems);
            }
            layer = next.orThrow();
        }
        VariedCatalogue varied =
                new VariedCatalogue(catalogue, applicable(inLanguages(layer, variants), variants), variants);
        problems.addAll(new VariedCatalogueCheck(varied).problems());
        return Result.unlessErrors(varied, problems);
    }

    /** Takes out what does not apply where the editions are for; what the catalogue alone says of places is left in it. */
    private static Layer applicable(Layer layer, List<Variant> variants) {
        return variants.isEmpty()
                ? layer
                : layer.with(ApplicableContent.of(
                        layer.catalogue(),
                        variants.get(variants.size() - 1).manifest().jurisdiction()));
    }

    private static Layer inLanguages(Layer layer, List<Variant> variants) {
        if (variants.isEmpty()) {
            return layer;
        }
        Catalogue all = layer.catalogue();
        Languages languages = all.languages();
        Languages own = new Languages(
                languages.source(),
                variants.get(variants.size() - 1).manifest().languages(),
                languages.policies(),
                languages.coherence(),
                languages.parents());
        Catalogue published = new Catalogue(
                all.format(),
                all.id(),
                all.formerly(),
                all.version(),
                all.title(),
                all.summary(),
                all.about(),
                own,
                all.facets(),
                all.roles(),
                all.licences(),
                all.sources(),
                all.cases(),
                all.toolkits(),
                all.credit());
        return layer.with(published);
    }

    /** Returns the catalogue without any variant. */
    public Catalogue below() {
        return below;
    }

    /** Returns the catalogue, with everything that variants added. */
    public Catalogue catalogue() {
        return layer.catalogue();
    }

    /** Returns the catalogue for editions in a language: without what is to be shown only where it has words. */
    public Catalogue catalogue(Locale locale) {
        Languages languages = catalogue().languages();
        List<Locale> chain = LocaleChain.inOneLanguage(locale, languages.parents());
        List<Address> hidden = layer.whereWritten().stream()
                .filter(address -> layer.texts().entrySet().stream()
                        .filter(text -> Address.of(text.getKey().value()).isWithin(address))
                        .noneMatch(
                                text -> chain.stream().anyMatch(text.getValue().texts()::containsKey)))
                .toList();
        if (hidden.isEmpty()) {
            return catalogue();
        }
        CatalogueEditor editor = new CatalogueEditor(catalogue());
        hidden.stream().filter(address -> editor.find(address).isPresent()).forEach(editor::remove);
        return editor.catalogue();
    }

    /** Returns what variants wrote, for {@link org.incubationtoolkits.localization.Localizer#withLocalTexts}. */
    public Map<TextKey, LocalText> texts() {
        return Collections.unmodifiableMap(layer.texts());
    }

    /** Returns each text that variants wrote, once for each language, with its key. */
    public List<KeyedText> written() {
        List<KeyedText> texts = new ArrayList<>(catalogue().texts());
        catalogue().items().map(Item::texts).forEach(texts::addAll);
        return texts.stream().flatMap(this::written).toList();
    }

    private Stream<KeyedText> written(KeyedText text) {
        return Stream.ofNullable(texts().get(text.key()))
                .flatMap(local -> local.texts().values().stream())
                .map(words -> new KeyedText(text.key(), words, text.format(), text.limit()));
    }

    /** Returns the variants, from the lowest. */
    public List<Variant> variants() {
        return variants;
    }

    /** Returns the publishers of the variants that changed an item below them, for each such item, from the lowest variant. */
    public Map<ItemRef, List<String>> changedBy() {
        Set<ItemRef> there = catalogue().items().map(Item::ref).collect(Collectors.toSet());
        Map<ItemRef, Set<String>> changed = new LinkedHashMap<>();
        for (Variant variant : variants) {
            layer.operations().getOrDefault(variant.id().value(), List.of()).stream()
                    .map(applied -> applied.operation().target().item())
                    .flatMap(Optional::stream)
                    .filter(ref ->
                            !ref.id().value().startsWith(variant.manifest().idPrefix()))
                    .filter(there::contains)
                    .forEach(ref -> changed.computeIfAbsent(ref, each -> new LinkedHashSet<>())
                            .add(variant.manifest().publisher()));
        }
        Map<ItemRef, List<String>> publishers = new LinkedHashMap<>();
        changed.forEach((ref, names) -> publishers.put(ref, List.copyOf(names)));
        return publishers;
    }

    /** Returns what variants say why they changed something, by what they changed; what an upper one says counts. */
    public Map<Address, String> reasons() {
        Map<Address, String> reasons = new LinkedHashMap<>();
        for (Variant variant : variants) {
            layer.operations().getOrDefault(variant.id().value(), List.of()).forEach(applied -> {
                Address at = applied.added()
                        .map(NewEntry::address)
                        .orElseGet(() -> applied.operation().target());
                applied.operation().because().ifPresent(reason -> reasons.put(at, reason));
            });
        }
        return reasons;
    }

    /**
     * Returns where each text of {@link #catalogue} comes from that a variant has set; all others are as the catalogue below has
     * them. Put together when it is asked for, and not before.
     */
    public Map<TextKey, Lineage> lineages() {
        return new Lineages(this).all();
    }

    /** Returns where a text comes from; nothing if no text of {@link #catalogue} has this key. */
    public Optional<Lineage> lineage(TextKey key) {
        return new Lineages(this).of(key);
    }

    /** Returns how the editions look: as the variants say, what an upper one says coming before a lower one. */
    public Theme theme() {
        Theme theme = Theme.NONE;
        for (Variant variant : variants) {
            theme = variant.manifest().theme().orElse(Theme.NONE).over(theme);
        }
        return theme;
    }

    /** Returns the logo of the uppermost variant that has one, as SVG. */
    public Optional<String> logo() {
        Optional<String> logo = Optional.empty();
        for (Variant variant : variants) {
            logo = variant.logo().isPresent() ? variant.logo() : logo;
        }
        return logo;
    }

    /** Returns the terms of a catalogue with those of the variants over them. */
    public Terms terms(Terms below) {
        Terms terms = below;
        for (Variant variant : variants) {
            terms = terms.plus(variant.terms());
        }
        return terms;
    }

    Layer layer() {
        return layer;
    }
}
