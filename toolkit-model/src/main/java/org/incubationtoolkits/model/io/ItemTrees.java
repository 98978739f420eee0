package org.incubationtoolkits.model.io;

import java.util.Map;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.RecordCodec;
import org.incubationtoolkits.model.internal.codec.Writing;

/** Items as maps and lists. */
final class ItemTrees {

    private ItemTrees() {}

    @SuppressWarnings("unchecked") // every item is a record, and the codec is that of its own class
    static Map<String, Object> write(Item item, Writing writing) {
        RecordCodec<Record> codec =
                (RecordCodec<Record>) Codecs.of(((Object) item).getClass().asSubclass(Record.class));
        return codec.write((Record) item, writing);
    }
}
