package org.incubationtoolkits.model.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Absence;
import org.incubationtoolkits.model.internal.codec.Cursor;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.value.WrittenValue;

/**
 * Changes a catalogue element by element, and gives another one; the one it began with stays as it is. What is changed is
 * not validated here. Not thread-safe; used once.
 *
 * <p>The fill order of a canvas follows its blocks: a new block comes after the one before it, a block that is gone leaves it.
 */
public final class CatalogueEditor {

    private Catalogue catalogue;
    private final Map<ItemRef, Record> items = new LinkedHashMap<>();
    private final Map<ItemRef, Address> lists = new LinkedHashMap<>();

    /** Returns an editor that begins with {@code catalogue}. */
    public CatalogueEditor(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.items().forEach(item -> items.put(item.ref(), (Record) item));
        catalogue
                .items()
                .filter(item -> isOfCatalogue(item.kind()))
                .forEach(item -> lists.put(item.ref(), listOf(item)));
        catalogue
                .toolkits()
                .forEach(toolkit -> toolkit.content()
                        .forEach(item -> lists.put(
                                item.ref(),
                                Address.of(toolkit.ref() + "." + item.kind().folder()))));
    }

    private static boolean isOfCatalogue(ItemKind kind) {
        return switch (kind) {
            case FACET, ROLE, LICENCE, SOURCE, CASE, TOOLKIT -> true;
            case CATALOGUE, TOOL, ASSESSMENT, EXPLAINER, GUIDE, PROGRAMME -> false;
        };
    }

    private static Address listOf(Item item) {
        return Address.of(ItemKind.CATALOGUE.word() + "." + item.kind().folder());
    }

    /** Returns what stands at an address now; nothing if nothing does. */
    public Optional<Element> find(Address address) {
        return owner(address)
                .flatMap(owner -> Cursor.of(owner).to(address.path()))
                .map(cursor -> new Element(address, cursor));
    }

    private Optional<Record> owner(Address address) {
        return address.item().map(ref -> ref.kind() == ItemKind.CATALOGUE ? catalogue : items.get(ref));
    }

    /** Returns the list that an item, or an entry of a list, stands in; nothing if the address is that of neither. */
    public Optional<Element> listOf(Address entry) {
        boolean isItem = entry.path().isEmpty();
        Optional<Address> list = isItem ? entry.item().map(lists::get) : entry.parent();
        return list.flatMap(this::find).filter(found -> found.ids().isPresent());
    }

    /** Returns what to say of an address at which nothing stands: what was probably meant. */
    public String hint(Address wrong) {
        Address address = wrong;
        while (address.parent().isPresent()) {
            Address parent = address.parent().get();
            List<String> there = segmentsOf(parent);
            if (!there.isEmpty()) {
                String rest = wrong.value().substring(address.value().length());
                return Nearest.to(address.last(), there)
                        .map(near -> "Did you mean \"" + parent + "." + near + rest + "\"?")
                        .orElseGet(() -> Nearest.hint(wrong.last(), there, "\"" + parent + "\" has "));
            }
            address = parent;
        }
        return "An address begins with a kind of item, such as \"tool\", and its id.";
    }

    private List<String> segmentsOf(Address parent) {
        Stream<String> ids = items.keySet().stream()
                .filter(ref -> ref.kind().word().equals(parent.value()))
                .map(ref -> ref.id().value());
        return Stream.concat(ids, find(parent).map(Element::segments).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Puts a text where one stands or may stand. */
    public void setText(Address address, Text text) {
        put(address, place(address).cursor().withText(text));
    }

    /**
     * Gives a member another value, as it is written in a file.
     *
     * @return what is wrong with the value; then nothing is changed
     */
    public List<Problem> set(Address address, WrittenValue written, EntryReader reader) {
        Element target = place(address);
        Result<Object> value = reader.value(target, written);
        value.value().ifPresent(each -> put(address, target.cursor().with(each)));
        return value.problems();
    }

    /**
     * Takes an item, or an entry of a list, out of its list; with a toolkit, everything in it.
     *
     * @return the items that are gone
     */
    public Set<ItemRef> remove(Address entry) {
        Element list = listOf(entry)
                .orElseThrow(() -> new IllegalArgumentException("entry must stand in a list, is \"" + entry + "\""));
        Id gone = Id.of(entry.last());
        setEntries(
                list,
                entries(list).stream()
                        .filter(each -> !Element.identity(each).id().equals(gone))
                        .toList());
        Set<ItemRef> goneItems = entry.path().isEmpty() ? itemsOf(entry) : Set.of();
        items.keySet().removeAll(goneItems);
        return goneItems;
    }

    private Set<ItemRef> itemsOf(Address item) {
        Set<ItemRef> refs = new LinkedHashSet<>();
        item.item().ifPresent(refs::add);
        lists.forEach((ref, list) -> {
            if (list.isWithin(item)) {
                refs.add(ref);
            }
        });
        return refs;
    }

    /**
     * Takes references to items that are gone out of the lists that they stand in. An entry that cannot be without one goes with it;
     * what is left without one that it needs keeps it.
     *
     * @return the items in which something was changed
     */
    public Set<ItemRef> dropReferences(Set<ItemRef> gone) {
        Set<ItemRef> changed = new LinkedHashSet<>();
        Absence absence = Absence.ofItems(gone::contains);
        items.replaceAll((ref, item) -> {
            Record without = Cursor.without(item, absence).orElse(item);
            if (without != item) {
                changed.add(ref);
            }
            return without;
        });
        return changed;
    }

    /**
     * Takes what is absent out of everything.
     *
     * @return the items that cannot be without it; they stay as they are
     */
    Set<ItemRef> without(Absence absence) {
        Set<ItemRef> left = new LinkedHashSet<>();
        items.replaceAll((ref, item) -> {
            Optional<Record> without = Cursor.without(item, absence);
            if (without.isEmpty()) {
                left.add(ref);
            }
            return without.orElse(item);
        });
        return left;
    }

    /** Adds an entry so that it comes to stand at {@code index}, from 0. */
    public void insert(Address list, int index, NewEntry entry) {
        Element target = place(list);
        List<Object> entries = new ArrayList<>(entries(target));
        entries.add(index, entry.value());
        setEntries(target, entries);
        if (entry.value() instanceof Item item) {
            items.put(item.ref(), (Record) entry.value());
            lists.put(item.ref(), list);
        }
    }

    /** Puts the entries of a list into this order, which has to name each of them once. */
    public void order(Address list, List<Id> ids) {
        Element target = place(list);
        Map<Id, Object> byId = new HashMap<>();
        entries(target).forEach(each -> byId.put(Element.identity(each).id(), each));
        if (ids.size() != byId.size() || !byId.keySet().equals(new HashSet<>(ids))) {
            throw new IllegalArgumentException("ids must be those of " + list + ", are " + ids);
        }
        setEntries(
                target,
                ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList());
    }

    private Element place(Address address) {
        return find(address)
                .orElseThrow(
                        () -> new IllegalArgumentException("address must be in the catalogue, is \"" + address + "\""));
    }

    private static List<Object> entries(Element list) {
        return list.cursor()
                .entries()
                .orElseThrow(
                        () -> new IllegalArgumentException("address must be of a list, is \"" + list.address() + "\""));
    }

    private void setEntries(Element list, List<Object> entries) {
        Optional<Canvas> canvas = list.address()
                .parent()
                .flatMap(this::find)
                .flatMap(parent -> parent.cursor().content())
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .filter(each -> list.address().last().equals("blocks"));
        if (canvas.isPresent()) {
            Address owner = list.address().parent().orElseThrow();
            List<Block> blocks = entries.stream().map(Block.class::cast).toList();
            put(owner, place(owner).cursor().with(canvas.get().withBlocks(blocks)));
        } else {
            put(list.address(), list.cursor().with(entries));
        }
    }

    private void put(Address address, Object changed) {
        ItemRef ref = address.item().orElseThrow();
        if (ref.kind() == ItemKind.CATALOGUE) {
            catalogue = (Catalogue) changed;
        } else {
            items.put(ref, (Record) changed);
        }
    }

    /** Returns the catalogue as it has become. */
    public Catalogue catalogue() {
        items.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ItemKind.TOOLKIT)
                .forEach(entry -> entry.setValue(
                        assembled(entry.getValue(), Address.of(entry.getKey().toString()))));
        return (Catalogue) assembled(catalogue, Address.of(ItemKind.CATALOGUE.word()));
    }

    /** Puts the items as they are now into the lists of what holds them; these hold the right ones in the right order. */
    private Record assembled(Record owner, Address address) {
        Record assembled = owner;
        Set<String> folders = new HashSet<>();
        lists.values().stream()
                .filter(list -> list.parent().filter(address::equals).isPresent())
                .forEach(list -> folders.add(list.last()));
        for (String folder : folders) {
            Cursor list = Cursor.of(assembled).to(List.of(folder)).orElseThrow();
            List<Object> current = list.entries().orElseThrow().stream()
                    .map(each -> (Object) items.getOrDefault(((Item) each).ref(), (Record) each))
                    .toList();
            assembled = (Record) list.with(current);
        }
        return assembled;
    }
}
