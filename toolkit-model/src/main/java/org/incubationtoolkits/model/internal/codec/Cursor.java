package org.incubationtoolkits.model.internal.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.jspecify.annotations.Nullable;

/** A place inside a record, at which one can look, and where something else can be put. Immutable. */
public final class Cursor {

    private final Part part;
    private final UnaryOperator<Object> inRoot;

    private Cursor(Part part, UnaryOperator<Object> inRoot) {
        this.part = part;
        this.inRoot = inRoot;
    }

    /** Returns the place of a whole record. */
    public static Cursor of(Record root) {
        Part whole = new Part(root, Codecs.ofValue(root), Optional.empty(), UnaryOperator.identity());
        return new Cursor(whole, UnaryOperator.identity());
    }

    /** Returns the place to which a path of segments leads; nothing if there is none. */
    public Optional<Cursor> to(List<String> path) {
        Optional<Cursor> at = Optional.of(this);
        for (String segment : path) {
            at = at.flatMap(each -> each.child(segment));
        }
        return at;
    }

    private Optional<Cursor> child(String segment) {
        return content().flatMap(content -> codec().part(content, segment)).map(child -> {
            UnaryOperator<Object> inHere =
                    other -> inRoot.apply(wrapped(child.inOwner().apply(other)));
            return new Cursor(child, inHere);
        });
    }

    /** Returns a record without what is gone; nothing where it cannot be without it. */
    public static Optional<Record> without(Record value, Absence gone) {
        return Optional.ofNullable(Codecs.ofValue(value).without(value, gone));
    }

    /** Returns what stands here; nothing where an optional member has no value. */
    public Optional<Object> content() {
        return part.value() instanceof Optional<?> optional ? optional.map(each -> each) : Optional.of(part.value());
    }

    /** Returns the root with {@code content} here. */
    public Object with(Object content) {
        return inRoot.apply(wrapped(content));
    }

    private Object wrapped(Object content) {
        return part.value() instanceof Optional<?> ? Optional.of(content) : content;
    }

    /** Returns the format of the text that may stand here; nothing if this is no place for a text. */
    public Optional<TextFormat> textFormat() {
        if (part.codec() instanceof TextCodec text) {
            return Optional.of(text.form().format());
        }
        return part.codec() instanceof RichTextCodec ? Optional.of(TextFormat.RICH) : Optional.empty();
    }

    /** Returns the text that stands here. */
    public Optional<Text> text() {
        return content()
                .flatMap(content -> content instanceof RichText rich
                        ? Optional.of(rich.markdown())
                        : Optional.of(content).filter(Text.class::isInstance).map(Text.class::cast));
    }

    /** Returns the root with this text here. */
    public Object withText(Text text) {
        return with(part.codec() instanceof RichTextCodec ? new RichText(text) : text);
    }

    /** Returns the entries of the list that stands here; nothing if it is no list of things with ids. */
    public Optional<List<Object>> entries() {
        boolean ofRecords = part.codec() instanceof ListCodec<?> list
                && (list.element() instanceof RecordCodec<?> element
                                && element.segments().contains("id")
                        || list.element() instanceof UnionCodec<?>
                        || list.element() instanceof ItemCodec<?>);
        return ofRecords ? content().map(content -> List.copyOf((List<?>) content)) : Optional.empty();
    }

    /** Returns the kind of the items that the list here holds, if they have files of their own. */
    public Optional<ItemKind> itemsInFiles() {
        return part.codec() instanceof ListCodec<?> list
                        && list.element() instanceof ItemCodec<?> item
                        && item.inOwnFile()
                ? Optional.of(item.kind())
                : Optional.empty();
    }

    /** Returns the name of the member that this is; nothing for an entry of a list. */
    public Optional<String> memberName() {
        return part.member().map(Member::name);
    }

    /** Returns the ids of an entry of a list. */
    public static Optional<ValueVisitor.Identity> identity(Object entry) {
        return Codecs.identity(entry);
    }

    /** Returns what may stand under this in an address: names of members, or ids of entries. */
    public List<String> segments() {
        return content()
                .map(content -> content instanceof List<?> list
                        ? list.stream()
                                .flatMap(each -> Codecs.identity(each).stream())
                                .map(identity -> identity.id().value())
                                .toList()
                        : content instanceof Record whole
                                        && !(content instanceof Id)
                                        && textFormat().isEmpty()
                                ? Codecs.ofValue(whole).segments()
                                : List.<String>of())
                .orElse(List.of());
    }

    /** Returns what stands here as maps, lists and words. */
    public Optional<Object> written(Writing writing) {
        return content().map(content -> codec().write(content, writing));
    }

    /** Returns another value for this place, or null after telling what is wrong. */
    public @Nullable Object read(Node node, JsonPointer pointer, Reading reading) {
        return codec().read(node, pointer, reading);
    }

    /** Returns another entry for the list that is here, or null after telling what is wrong. */
    public @Nullable Object readEntry(Node node, JsonPointer pointer, Reading reading) {
        return part.codec() instanceof ListCodec<?> list ? list.element().read(node, pointer, reading) : null;
    }

    /** Shows a new entry of the list that is here to {@code visitor}. */
    public void visitEntry(Object entry, Place place, String key, ValueVisitor visitor) {
        if (part.codec() instanceof ListCodec<?> list) {
            visitEntry(
                    list,
                    entry,
                    place,
                    key + "." + Codecs.identity(entry).orElseThrow().id(),
                    visitor);
        }
    }

    @SuppressWarnings("unchecked") // an entry is of the type of its list
    private static <T> void visitEntry(ListCodec<T> list, Object entry, Place place, String key, ValueVisitor visitor) {
        list.element().visit((T) entry, place, key, visitor);
    }

    @SuppressWarnings("unchecked") // the value of a part is of its codec's type
    private Codec<Object> codec() {
        return (Codec<Object>) part.codec();
    }
}
