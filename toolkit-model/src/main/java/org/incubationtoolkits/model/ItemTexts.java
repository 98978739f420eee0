package org.incubationtoolkits.model;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.TextForm;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/** The texts of one item. */
final class ItemTexts {

    private ItemTexts() {}

    static List<KeyedText> of(Item item) {
        return of(item.ref(), item);
    }

    static List<KeyedText> of(Catalogue catalogue) {
        return of(new ItemRef(ItemKind.CATALOGUE, catalogue.id()), catalogue);
    }

    private static List<KeyedText> of(ItemRef ref, Object item) {
        List<KeyedText> texts = new ArrayList<>();
        String prefix = ref + ".";
        Codecs.visitRecord((Record) item, Place.of(ref), ref.toString(), new ValueVisitor() {
            @Override
            public void text(Place place, String key, Text text, TextForm form) {
                if (key.startsWith(prefix)) {
                    texts.add(new KeyedText(TextKey.of(key), text, form.format(), form.limit()));
                }
            }
        });
        return List.copyOf(texts);
    }
}
