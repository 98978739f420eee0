package org.incubationtoolkits.export.internal.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values for the placeholders of a label, by name. */
record Values(Map<String, Object> byName) {

    /** @throws IllegalArgumentException if a name has no value */
    static Values of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "names and values come in turn, were " + Arrays.toString(namesAndValues));
        }
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byName.put(namesAndValues[i].toString(), Objects.requireNonNull(namesAndValues[i + 1], "value"));
        }
        return new Values(byName);
    }

    Optional<Object> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
