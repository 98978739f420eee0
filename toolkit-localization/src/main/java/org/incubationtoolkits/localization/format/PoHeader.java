package org.incubationtoolkits.localization.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.exchange.Handoff;

/**
 * The first entry of a PO file, which is about the file. Tools shorten {@code Language}, so that the language stands in
 * {@value #LOCALE} too, which they keep.
 *
 * @param fields by their names, whose case does not matter
 */
record PoHeader(Map<String, String> fields) {

    private static final String GROUP = "X-Toolkit-Group";
    private static final String LOCALE = "X-Toolkit-Locale";
    private static final String SOURCE = "X-Source-Language";
    private static final String LANGUAGE = "Language";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Pattern CHARSET = Pattern.compile("charset=([^\\s;]+)", Pattern.CASE_INSENSITIVE);

    /** Names of encodings that are UTF-8 or part of it; the last stands in templates. */
    private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8", "ASCII", "US-ASCII", "CHARSET");

    /** Returns the words of the header of a new file. The date and the names are what {@code msgfmt --check} asks for. */
    static String of(Handoff handoff) {
        return "Project-Id-Version: "
                + oneLine(handoff.group() + " " + handoff.source().version()) + "\n"
                + "PO-Revision-Date: 1970-01-01 00:00+0000\n"
                + "Last-Translator: none\n"
                + "Language-Team: none\n"
                + LANGUAGE + ": " + PoLocale.format(handoff.locale()) + "\n"
                + "MIME-Version: 1.0\n"
                + CONTENT_TYPE + ": text/plain; charset=UTF-8\n"
                + "Content-Transfer-Encoding: 8bit\n"
                + GROUP + ": " + oneLine(handoff.group()) + "\n"
                + LOCALE + ": " + handoff.locale().toLanguageTag() + "\n"
                + SOURCE + ": " + handoff.source().locale().toLanguageTag() + "\n";
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** Returns the header of which these are the words; lines that are no fields are passed over. */
    static PoHeader parse(String words) {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        words.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> {
            int colon = line.indexOf(':');
            fields.putIfAbsent(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new PoHeader(fields);
    }

    Optional<String> group() {
        return field(GROUP);
    }

    Optional<Locale> source() {
        return field(SOURCE).flatMap(PoLocale::parse);
    }

    Optional<Locale> locale() {
        return field(LOCALE)
                .flatMap(LanguageTag::parse)
                .or(() -> field(LANGUAGE).flatMap(PoLocale::parse));
    }

    /** Returns the name of the encoding, if it is another one than UTF-8. */
    Optional<String> foreignCharset() {
        return field(CONTENT_TYPE)
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .filter(charset -> !UTF_8.contains(charset.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }
}
