package org.incubationtoolkits.export.internal.html;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The classes of the site's own style sheet: those of the templates, without the names of plain elements. */
final class SiteCss {

    private static final Set<String> PLAIN = Set.of(
            "body",
            "list",
            "numbers",
            "link",
            "definitions",
            "term",
            "detail",
            "table-rows",
            "facts-row",
            "facts-term",
            "facts-detail",
            "title",
            "heading-0",
            "heading-1",
            "heading-2",
            "heading-3",
            "heading-4",
            "legend",
            "radio",
            "checkbox",
            "input");

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Nullable String of(String names) {
        String classes = known.computeIfAbsent(names, SiteCss::classes);
        return classes.isEmpty() ? null : classes;
    }

    private static String classes(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !PLAIN.contains(name))
                .collect(Collectors.joining(" "));
    }
}
