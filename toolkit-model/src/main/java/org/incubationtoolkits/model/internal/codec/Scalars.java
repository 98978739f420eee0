package org.incubationtoolkits.model.internal.codec;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.internal.tree.Node.Scalar.Type;
import org.incubationtoolkits.model.richtext.SafeLinks;
import org.jspecify.annotations.Nullable;

/** The single values that records are made of. */
final class Scalars {

    static final Codec<String> STRING = new ScalarCodec<>(
            Set.of(Type.STRING), "a text", "", text -> text.strip(), value -> value, Map.of("type", "string"));

    static final Codec<Integer> INTEGER = new ScalarCodec<>(
            Set.of(Type.INTEGER),
            "a whole number",
            "Write it with digits only, without quotes.",
            Integer::valueOf,
            value -> value,
            Map.of("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE));

    static final Codec<Boolean> BOOLEAN = new ScalarCodec<>(
            Set.of(Type.BOOLEAN),
            "true or false",
            "Write true or false, without quotes.",
            Boolean::valueOf,
            value -> value,
            Map.of("type", "boolean"));

    static final Codec<Locale> LANGUAGE_TAG = new ScalarCodec<>(
            Set.of(Type.STRING),
            "a language tag",
            "Write a BCP 47 tag such as \"et\" or \"pt-PT\", with hyphens.",
            Scalars::locale,
            Locale::toLanguageTag,
            Map.of("type", "string", "pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));

    static final Codec<URI> ADDRESS = new ScalarCodec<>(
            Set.of(Type.STRING),
            "an address of the web",
            "Write it in full, beginning with https://.",
            text -> SafeLinks.isSafe(text) ? URI.create(text) : null,
            URI::toString,
            Map.of("type", "string", "format", "uri", "pattern", "^(https?://|mailto:)"));

    static final Codec<LocalDate> DATE = new ScalarCodec<>(
            Set.of(Type.STRING),
            "a date",
            "Write it as year-month-day, such as 2026-03-31.",
            Scalars::date,
            LocalDate::toString,
            Map.of("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

    private Scalars() {}

    private static @Nullable Locale locale(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean wellFormed = !locale.getLanguage().isEmpty() && tag.indexOf('_') < 0;
            return wellFormed ? locale : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
