package org.incubationtoolkits.model.internal.codec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.text.TextKey;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a map are.
 *
 * @param code of the problem that a wrong name is
 * @param parse gives null for a wrong name
 */
record MapKey<K>(
        ModelProblem code,
        String description,
        String pattern,
        Function<String, @Nullable K> parse,
        Function<K, String> write) {

    private static final MapKey<Id> ID = new MapKey<>(
            ModelProblem.BAD_ID,
            "an id: 1 to 64 characters a to z, 0 to 9 and -, beginning with a letter",
            "^" + Id.SYNTAX + "$",
            name -> Id.isValid(name) ? Id.of(name) : null,
            Id::value);

    private static final MapKey<TextKey> TEXT_KEY = new MapKey<>(
            ModelProblem.BAD_ID,
            "the key of a text",
            "^" + Id.SYNTAX + "(\\." + Id.SYNTAX + ")*$",
            name -> TextKey.isValid(name) ? TextKey.of(name) : null,
            TextKey::value);

    static final MapKey<Locale> LOCALE = new MapKey<>(
            ModelProblem.BAD_FORMAT,
            "a language tag",
            Scalars.LANGUAGE_TAG_PATTERN,
            Scalars::locale,
            Locale::toLanguageTag);

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is known to be an enum
    static MapKey<?> of(Class<?> type) {
        if (type.isEnum()) {
            return ofEnum((Class) type);
        }
        return type == Locale.class ? LOCALE : type == TextKey.class ? TEXT_KEY : ID;
    }

    private static <E extends Enum<E>> MapKey<E> ofEnum(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E each : type.getEnumConstants()) {
            constants.put(Words.kebab(each.name()), each);
        }
        return new MapKey<>(
                ModelProblem.UNKNOWN_VALUE,
                "one of " + String.join(", ", constants.keySet()),
                "^(" + String.join("|", constants.keySet()) + ")$",
                constants::get,
                each -> Words.kebab(each.name()));
    }

    /** Returns a way to mend a wrong name; empty where none is known. */
    String hint(String name) {
        return code == ModelProblem.BAD_ID ? IdCodec.suggestion(name) : "";
    }
}
