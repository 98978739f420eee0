package org.incubationtoolkits.model.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** Finds the texts in a value in another way than the model does: by whatever its records hold. */
public final class TextsByReflection {

    private final List<Text> found = new ArrayList<>();

    private TextsByReflection() {}

    public static List<Text> in(Object value) {
        TextsByReflection walk = new TextsByReflection();
        walk.enter(value);
        return walk.found;
    }

    private void enter(Object value) {
        if (value instanceof Text text) {
            found.add(text);
        } else if (value instanceof RichText text) {
            found.add(text.markdown());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::enter);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::enter);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                enter(key);
                enter(content);
            });
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                enter(valueOf(component, record));
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
