package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.Attribution;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;

/** What the pages of an edition look up again and again: items by address, groups, who uses a source. Immutable. */
public final class EditionView {

    private final EditionIndex index;
    private final Groups groups;
    private final Wording wording;
    private final Map<ItemRef, List<Label>> notices = new ConcurrentHashMap<>();

    public EditionView(Edition edition) {
        this.index = new EditionIndex(edition);
        this.groups = new Groups(edition.catalogue());
        this.wording = new Wording(index.phrases(), edition.labels(), CssNames.OF_SITE);
    }

    public Edition edition() {
        return index.edition();
    }

    public Catalogue catalogue() {
        return index.catalogue();
    }

    Groups groups() {
        return groups;
    }

    Wording wording() {
        return wording;
    }

    /** Returns the item, or nothing where the edition has none. */
    public Optional<Item> find(ItemRef ref) {
        return index.find(ref);
    }

    public List<Tool> tools(List<Id> ids) {
        return index.tools(ids);
    }

    public Source source(Id id) {
        return index.source(id);
    }

    /** Returns who has to be named for an item, and what has to be said with it. */
    public Attribution attribution(Authored item) {
        return index.attribution(item);
    }

    /** Returns who has to be named for the catalogue itself. */
    public Attribution attribution() {
        return index.attribution();
    }

    /** Returns the facets for which a tool has values, in the order of the catalogue. */
    public List<FacetView> facets(Tool tool) {
        return catalogue().facets().stream()
                .filter(facet -> !tool.valuesOf(facet.id()).isEmpty())
                .map(facet -> new FacetView(
                        facet.title(),
                        tool.valuesOf(facet.id()).stream()
                                .flatMap(value -> facet.value(value).stream())
                                .map(Facet.Value::title)
                                .toList()))
                .toList();
    }

    /** A facet, and the values that a tool has for it. */
    public record FacetView(Text title, List<Text> values) {}

    /** Returns the items that name a source among their origins, in order of publication. */
    List<Authored> usersOf(Source source) {
        return catalogue()
                .items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .filter(item -> item.credit().origins().stream()
                        .anyMatch(origin -> origin.source().equals(source.id())))
                .toList();
    }

    /** Returns the cases that name a tool, in order of publication. */
    public List<Case> casesWith(Tool tool) {
        return catalogue().cases().stream()
                .filter(story -> story.tools().contains(tool.id()))
                .toList();
    }

    /** Returns what a reader of an item should know about its translation. */
    public List<Label> notices(Item item) {
        return notices.computeIfAbsent(item.ref(), ref -> notices(item.texts()));
    }

    /** Returns what a reader of these texts should know about their translation. */
    public List<Label> notices(List<KeyedText> texts) {
        return Availability.of(texts, edition().locale()).notices(catalogue().languages());
    }
}
