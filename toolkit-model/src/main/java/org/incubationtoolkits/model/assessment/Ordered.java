package org.incubationtoolkits.model.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.id.Id;

/** Copies of maps whose order does not depend on hashes. */
final class Ordered {

    private Ordered() {}

    static <V> Map<Id, V> copyOf(Map<Id, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
