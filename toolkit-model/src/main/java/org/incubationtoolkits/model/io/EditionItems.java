package org.incubationtoolkits.model.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.codec.Writing;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.Text;

/**
 * Single items as programs read them: every text an object with {@code text}, {@code lang} and {@code dir}, and {@code
 * fallback} where it is not in the language of the edition.
 */
public final class EditionItems {

    private EditionItems() {}

    /**
     * Returns an item of an edition as maps, lists, strings, numbers and booleans, in the order of its record; items that
     * it contains and that have files of their own are there by their ids.
     */
    public static Map<String, Object> write(Item item, Locale edition) {
        return ItemTrees.write(item, new Writing(Writing.Form.EDITION, edition));
    }

    /** Returns a text of an edition as it stands in an item. */
    public static Map<String, Object> write(Text text, Locale edition) {
        return Codecs.write(text, edition);
    }

    /**
     * Returns the item that {@link #write(Item, Locale)} made, from its JSON; what is wrong is placed in {@code source}.
     *
     * @param type a kind of item that contains no others, such as {@code Tool.class}
     */
    public static <T extends Record & Item> Result<T> read(Class<T> type, String source, String json) {
        List<Problem> problems = new ArrayList<>();
        Reading.Items none = (kind, id, at) -> {
            throw new IllegalArgumentException("a " + type.getSimpleName() + " contains items of other files");
        };
        Reading reading = new Reading(source, Locale.ROOT, none, problems::add);
        Document document = DocumentReader.read(source + ".json", json.getBytes(StandardCharsets.UTF_8), problems::add)
                .orElse(null);
        T item = document == null ? null : Codecs.of(type).read(document.root(), JsonPointer.ROOT, reading);
        return item == null ? Result.failed(problems) : Result.unlessErrors(item, problems);
    }
}
