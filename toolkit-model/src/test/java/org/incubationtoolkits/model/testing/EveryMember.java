package org.incubationtoolkits.model.testing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incubationtoolkits.model.Catalogue;

/** Looks by reflection whether a value has something in every component of every record that is in it. */
public final class EveryMember {

    private final SortedSet<String> empty = new TreeSet<>();
    private final SortedSet<String> filled = new TreeSet<>();

    private EveryMember() {}

    /** Returns the components that are empty in all records of their type, such as {@code Tool.example}. */
    public static SortedSet<String> missingIn(Catalogue catalogue) {
        EveryMember walk = new EveryMember();
        walk.enter(catalogue);
        walk.empty.removeAll(walk.filled);
        return walk.empty;
    }

    private void enter(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::enter);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::enter);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::enter);
            map.values().forEach(this::enter);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object inside = valueOf(component, record);
                String name = record.getClass().getSimpleName() + "." + component.getName();
                (isEmpty(inside) ? empty : filled).add(name);
                enter(inside);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
