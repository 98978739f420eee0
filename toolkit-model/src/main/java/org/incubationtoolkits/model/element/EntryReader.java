package org.incubationtoolkits.model.element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.LocalWords;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.codec.TextForm;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.ItemTypes;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.value.WrittenValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is to be added to lists of a catalogue. Texts may be written in one language, or as a map by language tag.
 *
 * @param files where items with files of their own lie
 * @param language the language of a text that does not say its own
 * @param preferred which language goes into the catalogue: the first of these that there is
 */
public record EntryReader(CatalogueFiles files, Locale language, List<Locale> preferred) {

    public EntryReader {
        preferred = List.copyOf(preferred);
    }

    /**
     * Returns what is written for a list, or everything that keeps it from being read.
     *
     * @throws UncheckedIOException if a file is there but cannot be read
     */
    public Result<NewEntry> entry(Element list, WrittenValue written) {
        Optional<ItemKind> inFile = list.itemsInFiles();
        return inFile.isPresent() ? item(list, written, inFile.get()) : here(list, written);
    }

    /** Returns a value that is no text, for the place where {@code target} is. */
    Result<Object> value(Element target, WrittenValue written) {
        List<Problem> problems = new ArrayList<>();
        Reading reading = new Reading(written.location().source(), language, this::refused, problems::add);
        Object value = target.cursor()
                .read(new WrittenNode(written).node(), written.location().pointer(), reading);
        return value == null ? Result.failed(problems) : Result.unlessErrors(value, problems);
    }

    private Result<NewEntry> here(Element list, WrittenValue written) {
        List<Problem> problems = new ArrayList<>();
        LocalWords local = LocalWords.preferring(preferred);
        Reading reading =
                new Reading(written.location().source(), language, Optional.of(local), this::refused, problems::add);
        Object value = list.cursor()
                .readEntry(new WrittenNode(written).node(), written.location().pointer(), reading);
        if (value == null) {
            return Result.failed(problems);
        }
        Texts texts = new Texts(
                local,
                pointer -> written.locate(inside(pointer, written.location().pointer())));
        Place place = new Place(itemOf(list), written.location().pointer());
        list.cursor().visitEntry(value, place, list.address().value(), texts);
        Address address = list.address().child(Element.identity(value).id().value());
        return Result.unlessErrors(new NewEntry(address, value, texts.words, texts.places), problems);
    }

    private static ItemRef itemOf(Element list) {
        return list.address().item().orElseThrow();
    }

    private static JsonPointer inside(JsonPointer pointer, JsonPointer root) {
        return new JsonPointer(pointer.value().substring(root.value().length()));
    }

    private @Nullable Object refused(ItemKind kind, Id id, Location at) {
        throw new IllegalStateException("a list of items is read as a whole, not " + kind + " " + id + " at " + at);
    }

    private Result<NewEntry> item(Element list, WrittenValue written, ItemKind kind) {
        if (!(written.tree() instanceof String name) || !Id.isValid(name)) {
            return Result.failed(List.of(ModelProblem.BAD_ID
                    .at(
                            written.location(),
                            "\"" + written.tree() + "\" is not the id of an item with a file of its own.")
                    .withHint("Write its id, and the item itself in a file of that name.")));
        }
        String file = folder(list) + kind.folder() + "/" + name + ".yaml";
        try (InputStream content = files.open(file).orElse(null)) {
            return content == null
                    ? Result.failed(List.of(ModelProblem.FILE_MISSING
                            .at(
                                    written.location(),
                                    "The " + kind.word() + " \"" + name + "\" has no file \"" + file + "\".")
                            .withHint("Write the file, or take the operation out.")))
                    : item(new ItemRef(kind, Id.of(name)), file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Element list) {
        ItemRef owner = itemOf(list);
        return owner.kind() == ItemKind.TOOLKIT ? "toolkits/" + owner.id() + "/" : "";
    }

    private Result<NewEntry> item(ItemRef ref, String file, InputStream content) throws IOException {
        List<Problem> problems = new ArrayList<>();
        String display = files.display(file);
        Document document = DocumentReader.read(
                        display, content.readNBytes(DocumentReader.MAX_BYTES + 1), problems::add)
                .orElse(null);
        LocalWords local = LocalWords.preferring(preferred);
        Reading reading = new Reading(display, language, Optional.of(local), this::refused, problems::add);
        Record item = document == null
                ? null
                : Codecs.of(ItemTypes.of(ref.kind())).read(document.root(), JsonPointer.ROOT, reading);
        if (document == null || item == null) {
            return Result.failed(problems);
        }
        Id id = Element.identity(item).id();
        if (!id.equals(ref.id())) {
            problems.add(ModelProblem.FILE_NAME_IS_NOT_ID
                    .at(
                            document.locate(JsonPointer.ROOT.child("id")),
                            "The id is \"" + id + "\", but the file is named after \"" + ref.id() + "\".")
                    .withHint("Make the two equal, and the operation that names them."));
        }
        Texts texts = new Texts(local, document::locate);
        Codecs.visitRecord(item, Place.of(ref), ref.toString(), texts);
        return Result.unlessErrors(new NewEntry(Address.of(ref.toString()), item, texts.words, texts.places), problems);
    }

    /** Finds the texts of what was read, in all their languages. */
    private static final class Texts implements ValueVisitor {

        private final LocalWords local;
        private final Function<JsonPointer, Location> locate;
        private final Map<TextKey, Map<Locale, Text>> words = new LinkedHashMap<>();
        private final Map<TextKey, Location> places = new LinkedHashMap<>();

        Texts(LocalWords local, Function<JsonPointer, Location> locate) {
            this.local = local;
            this.locate = locate;
        }

        @Override
        public void text(Place place, String key, Text text, TextForm form) {
            if (TextKey.isValid(key)) {
                Map<Locale, Text> own = Map.of(text.language(), text);
                words.put(TextKey.of(key), local.byPlace().getOrDefault(place.pointer(), own));
                places.put(TextKey.of(key), locate.apply(place.pointer()));
            }
        }
    }
}
