package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the elements of fragments the classes of a design system. What an element is, such as {@code body}, {@code list} or
 * {@code heading-1}, always stands in a class of its own, {@code toolkit-body}, so that nothing of a portal's style sheet is hit
 * by chance; a map adds classes to that. The names are listed in {@code docs/reference/fragments.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClassMap {

    /** Adds nothing: for {@link HtmlFragments#stylesheet}, or a style sheet of one's own. */
    public static final ClassMap NEUTRAL = new ClassMap(Map.of());

    private static final String PREFIX = "toolkit-";
    private static final Pattern CLASSES =
            Pattern.compile("[A-Za-z_][\\w:/@.\\[\\]!-]*( [A-Za-z_][\\w:/@.\\[\\]!-]*)*");

    private final Map<String, String> added;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private ClassMap(Map<String, String> added) {
        this.added = added;
    }

    /**
     * Returns a map that adds classes to elements.
     *
     * @param classes one or more, separated by blanks, by the name of what an element is
     * @throws IllegalArgumentException if something cannot be a class
     */
    public static ClassMap of(Map<String, String> classes) {
        classes.forEach((name, value) -> {
            if (!CLASSES.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "classes must be names separated by single blanks, are \"" + value + "\" for \"" + name + "\"");
            }
        });
        return new ClassMap(new TreeMap<>(classes));
    }

    /**
     * Returns a map that stands in a properties file: {@code heading-0 = title is-1}.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if something cannot be a class
     */
    public static ClassMap read(Reader properties) throws IOException {
        Properties read = new Properties();
        read.load(properties);
        Map<String, String> classes = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> classes.put(name, read.getProperty(name)));
        return of(classes);
    }

    /** Returns the classes of GOV.UK Frontend, version 5 and later. */
    public static ClassMap govUk() {
        return resource("govuk.properties");
    }

    /** Returns the classes of the U.S. Web Design System, version 3. */
    public static ClassMap uswds() {
        return resource("uswds.properties");
    }

    private static ClassMap resource(String name) {
        try (InputStream stream = ClassMap.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The library has no \"" + name + "\"");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The classes cannot be read from the library", e);
        }
    }

    /** Returns a map with more classes; where both say something of an element, it gets the classes of both. */
    public ClassMap plus(Map<String, String> classes) {
        Map<String, String> all = new TreeMap<>(added);
        of(classes).added.forEach((name, value) -> all.merge(name, value, (one, other) -> one + " " + other));
        return new ClassMap(all);
    }

    /** Returns the classes of an element that is all of {@code names}, which are separated by blanks. */
    @Nullable String classes(String names) {
        return known.computeIfAbsent(names, this::join);
    }

    private String join(String names) {
        Collection<String> own =
                Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).toList();
        Set<String> classes = new LinkedHashSet<>();
        own.forEach(name -> classes.add(PREFIX + name));
        own.forEach(name ->
                classes.addAll(Arrays.asList(added.getOrDefault(name, "").split(" "))));
        classes.remove("");
        return String.join(" ", classes);
    }
}
