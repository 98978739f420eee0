package org.incubationtoolkits.export.internal.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Role;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * The items of an edition by their addresses. Immutable for those who use it, and thread-safe.
 *
 * <p>A reference to nothing is misuse: it cannot come from a catalogue that was validated, and to pass over it would lose
 * content.
 */
public final class EditionIndex {

    private final Edition edition;
    private final Phrases phrases;
    private final Map<ItemRef, Item> items = new HashMap<>();
    private final Map<ItemRef, Toolkit> toolkits = new HashMap<>();

    /** Each is asked for several times, and looks at all texts of its item. */
    private final Map<ItemRef, Attribution> attributions = new ConcurrentHashMap<>();

    public EditionIndex(Edition edition) {
        this.edition = edition;
        this.phrases = new Phrases(edition.locale());
        catalogue().items().forEach(item -> items.put(item.ref(), item));
        catalogue().toolkits().forEach(toolkit -> toolkit.content().forEach(item -> toolkits.put(item.ref(), toolkit)));
    }

    public Edition edition() {
        return edition;
    }

    public Catalogue catalogue() {
        return edition.catalogue();
    }

    public Locale locale() {
        return edition.locale();
    }

    /** Returns what fills labels and writes values in the language of the edition. */
    public Phrases phrases() {
        return phrases;
    }

    /** Returns the item, or nothing where the edition has none. */
    public Optional<Item> find(ItemRef ref) {
        return Optional.ofNullable(items.get(ref));
    }

    /** Returns the toolkit that contains an item; nothing for one that stands by itself. */
    public Optional<Toolkit> toolkitOf(ItemRef ref) {
        return Optional.ofNullable(toolkits.get(ref));
    }

    /** @throws IllegalArgumentException if the edition has no such tool */
    public Tool tool(Id id) {
        return require(Tool.class, ItemKind.TOOL, id);
    }

    /** @throws IllegalArgumentException if the edition has no such tool */
    public List<Tool> tools(List<Id> ids) {
        return ids.stream().map(this::tool).toList();
    }

    /** @throws IllegalArgumentException if the edition has no such role */
    public Role role(Id id) {
        return require(Role.class, ItemKind.ROLE, id);
    }

    /** @throws IllegalArgumentException if the edition has no such facet */
    public Facet facet(Id id) {
        return require(Facet.class, ItemKind.FACET, id);
    }

    /** @throws IllegalArgumentException if the edition has no such source */
    public Source source(Id id) {
        return require(Source.class, ItemKind.SOURCE, id);
    }

    /** @throws IllegalArgumentException if the edition has no such licence */
    public Licence licence(Id id) {
        return require(Licence.class, ItemKind.LICENCE, id);
    }

    /** @throws IllegalArgumentException if the credit names a source or licence that the edition does not have */
    public Attribution attribution(Authored item) {
        return attributions.computeIfAbsent(
                item.ref(), ref -> Attribution.of(this, item.credit(), item.texts(), changedBy(ref)));
    }

    /** Returns the attribution of the catalogue itself. */
    public Attribution attribution() {
        ItemRef itself = new ItemRef(ItemKind.CATALOGUE, catalogue().id());
        return Attribution.of(this, catalogue().credit(), catalogue().texts(), changedBy(itself));
    }

    private List<String> changedBy(ItemRef ref) {
        return edition.changedBy().getOrDefault(ref, List.of());
    }

    private <T extends Item> T require(Class<T> type, ItemKind kind, Id id) {
        ItemRef ref = new ItemRef(kind, id);
        return find(ref)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("the edition \"" + edition.tag() + "\" has no " + ref));
    }
}
