package org.incubationtoolkits.model.internal.codec;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Node.Scalar.Type;
import org.incubationtoolkits.model.richtext.SafeLinks;
import org.jspecify.annotations.Nullable;

/** The single values that records are made of. */
final class Scalars {

    /** RFC 5646, section 2.1, without the tags of the past. */
    static final String LANGUAGE_TAG_PATTERN =
            "^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
                    + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*"
                    + "(-[Xx](-[A-Za-z0-9]{1,8})+)?$";

    private static final String ADDRESS_PATTERN =
            "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s/])\\S*$";

    private static final String DATE_PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    static final Codec<String> STRING = new ScalarCodec<>(
            Set.of(Type.STRING), "a text", "", text -> text.strip(), value -> value, Keywords.of("type", "string"));

    static final Codec<Integer> INTEGER = new ScalarCodec<>(
            Set.of(Type.INTEGER),
            "a whole number",
            "Write it with digits only, without quotes.",
            Integer::valueOf,
            value -> value,
            wholeNumber());

    static final Codec<Boolean> BOOLEAN = new ScalarCodec<>(
            Set.of(Type.BOOLEAN),
            "true or false",
            "Write true or false, without quotes.",
            Boolean::valueOf,
            value -> value,
            Keywords.of("type", "boolean"));

    static final Codec<Locale> LANGUAGE_TAG = new ScalarCodec<>(
            Set.of(Type.STRING),
            "a language tag",
            "Write a BCP 47 tag such as \"et\" or \"pt-PT\", with hyphens.",
            Scalars::locale,
            Locale::toLanguageTag,
            Keywords.string("pattern", LANGUAGE_TAG_PATTERN));

    static final Codec<Address> PLACE = new ScalarCodec<>(
            Set.of(Type.STRING),
            "an address in a catalogue",
            "Write ids joined by dots, such as tool.assumption-map.steps.",
            text -> Address.isValid(text) ? Address.of(text) : null,
            Address::value,
            Keywords.string("pattern", "^" + Id.SYNTAX + "(\\." + Id.SYNTAX + ")*$"));

    static final Codec<URI> ADDRESS = new ScalarCodec<>(
            Set.of(Type.STRING),
            "an address of the web",
            "Write it in full, beginning with https://.",
            text -> SafeLinks.isSafe(text) ? URI.create(text) : null,
            URI::toString,
            Keywords.string("pattern", ADDRESS_PATTERN));

    static final Codec<LocalDate> DATE = new ScalarCodec<>(
            Set.of(Type.STRING),
            "a date",
            "Write it as year-month-day, such as 2026-03-31.",
            Scalars::date,
            LocalDate::toString,
            Keywords.string("pattern", DATE_PATTERN));

    private Scalars() {}

    private static Map<String, Object> wholeNumber() {
        Map<String, Object> schema = Keywords.of("type", "integer");
        schema.put("minimum", Integer.MIN_VALUE);
        schema.put("maximum", Integer.MAX_VALUE);
        return schema;
    }

    static @Nullable Locale locale(String tag) {
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
