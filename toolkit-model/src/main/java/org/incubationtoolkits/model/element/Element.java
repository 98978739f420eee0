package org.incubationtoolkits.model.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.internal.codec.Cursor;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.internal.codec.Words;
import org.incubationtoolkits.model.internal.codec.Writing;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;

/** Something that stands at an address: an item, a member of a record, a list, an entry of one, a text. */
public final class Element {

    private final Address address;
    private final Cursor cursor;

    Element(Address address, Cursor cursor) {
        this.address = address;
        this.cursor = cursor;
    }

    public Address address() {
        return address;
    }

    Cursor cursor() {
        return cursor;
    }

    /** Returns the format of the text that stands or may stand here; nothing if this is no place for a text. */
    public Optional<TextFormat> textFormat() {
        return cursor.textFormat();
    }

    /** Returns the text here; nothing where there is none, or this is no text. */
    public Optional<Text> text() {
        return cursor.text();
    }

    /** Returns the ids of the entries of the list here, in order; nothing if this is no list of things with ids. */
    public Optional<List<Id>> ids() {
        return cursor.entries()
                .map(entries ->
                        entries.stream().map(entry -> identity(entry).id()).toList());
    }

    /** Returns the kind of items with files of their own that the list here holds; nothing if it holds no such. */
    public Optional<ItemKind> itemsInFiles() {
        return cursor.itemsInFiles();
    }

    /** Returns whether this is an entry of a list, or an item. */
    public boolean isEntry() {
        return cursor.memberName().isEmpty();
    }

    /** Returns whether a variant may give this another value: whether it is no text, id or credit. */
    public boolean isSettable() {
        return cursor.memberName().isPresent()
                && Settable.MEMBERS.contains(cursor.memberName().get())
                && textFormat().isEmpty();
    }

    /** Returns what no variant may do to this, as its author says; what holds for what it stands in is not told here. */
    public List<Lockable.Lock> locks() {
        return cursor.content()
                .map(content -> content instanceof Lockable lockable ? lockable.locked() : List.<Lockable.Lock>of())
                .orElse(List.of());
    }

    /** Returns what kind of thing this is, in kebab case, such as {@code step}; {@code nothing} for a member without a value. */
    public String kind() {
        return cursor.content()
                .map(content -> content instanceof List<?>
                        ? "list"
                        : Words.kebab(content.getClass().getSimpleName()))
                .orElse("nothing");
    }

    /**
     * Returns what stands here as maps, lists, words, numbers and truth values, as in a file in this language; nothing for a
     * member without a value.
     */
    public Optional<Object> written(Locale language) {
        return cursor.written(new Writing(Writing.Form.SOURCE, language));
    }

    /** Returns what may stand in an address after that of this element: names of members, or ids of entries. */
    public List<String> segments() {
        return new ArrayList<>(cursor.segments());
    }

    static ValueVisitor.Identity identity(Object entry) {
        return Cursor.identity(entry).orElseThrow(() -> new IllegalStateException(entry.getClass() + " has no id"));
    }
}
