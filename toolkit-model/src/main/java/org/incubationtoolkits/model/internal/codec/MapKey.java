package org.incubationtoolkits.model.internal.codec;

import java.util.function.Function;
import java.util.function.Predicate;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.TextKey;

/** What the names in a map are. */
record MapKey<K>(String description, String pattern, Predicate<String> isValid, Function<String, K> parse) {

    static final MapKey<Id> ID = new MapKey<>(
            "an id: 1 to 64 characters a to z, 0 to 9 and -, beginning with a letter",
            "^" + Id.SYNTAX + "$",
            Id::isValid,
            Id::of);

    static final MapKey<TextKey> TEXT_KEY = new MapKey<>(
            "the key of a text", "^" + Id.SYNTAX + "(\\." + Id.SYNTAX + ")*$", TextKey::isValid, TextKey::of);

    static MapKey<?> of(Class<?> type) {
        return type == TextKey.class ? TEXT_KEY : ID;
    }
}
