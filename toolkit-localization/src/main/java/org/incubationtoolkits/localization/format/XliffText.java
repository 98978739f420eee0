package org.incubationtoolkits.localization.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source or a translation as it stands in a file. */
record XliffText(List<XliffPart> parts) {

    static final XliffText EMPTY = new XliffText(List.of());

    XliffText {
        parts = List.copyOf(parts);
    }

    /** Returns this text with another one after it. */
    XliffText plus(XliffText other) {
        return new XliffText(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** Returns whether there is nothing but white space. */
    boolean isBlank() {
        return parts.stream()
                .allMatch(part ->
                        part instanceof XliffPart.Words words && words.text().isBlank());
    }

    /** Returns the id of a code of which the file does not tell what it stands for; nothing if there is none. */
    Optional<String> mute() {
        return tags().filter(tag -> tag.markup().isEmpty())
                .map(XliffPart.Tag::id)
                .findFirst();
    }

    /** Returns the text with what its codes stand for in {@code source}; codes that are not there are left out. */
    String in(XliffText source) {
        Map<XliffPart.Role, Map<String, String>> markup = source.tags()
                .collect(Collectors.groupingBy(
                        XliffPart.Tag::role,
                        Collectors.toMap(XliffPart.Tag::id, tag -> tag.markup().orElse(""), (first, second) -> first)));
        StringBuilder text = new StringBuilder();
        for (XliffPart part : parts) {
            if (part instanceof XliffPart.Words words) {
                text.append(words.text());
            } else if (part instanceof XliffPart.Tag tag) {
                text.append(markup.getOrDefault(tag.role(), Map.of()).getOrDefault(tag.id(), ""));
            }
        }
        return text.toString();
    }

    /** Returns whether all codes are among those of {@code source}. */
    boolean isMadeFrom(XliffText source) {
        Set<String> known = source.tags().map(XliffText::end).collect(Collectors.toSet());
        return tags().map(XliffText::end).allMatch(known::contains);
    }

    private static String end(XliffPart.Tag tag) {
        return tag.role() + " " + tag.id();
    }

    /** Returns what is different about the codes of a translation of {@code source}, a few words for each. */
    List<String> differencesTo(XliffText source) {
        Map<String, Long> expected = source.counts();
        Map<String, Long> given = counts();
        List<String> differences = new ArrayList<>();
        expected.forEach((id, count) -> {
            long found = given.getOrDefault(id, 0L);
            if (found < count) {
                differences.add("lacks the inline code " + source.named(id));
            } else if (found > count) {
                differences.add("repeats the inline code " + source.named(id));
            }
        });
        given.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .map(id -> "has an inline code " + Excerpt.of(id) + ", which the source does not have")
                .forEach(differences::add);
        if (differences.isEmpty() && !isNested()) {
            differences.add("has inline codes that begin and end across one another");
        }
        return differences;
    }

    /** How often each code is there, by id: a code that encloses something begins as often as it is there. */
    private Map<String, Long> counts() {
        return tags().filter(tag -> tag.role() != XliffPart.Role.END)
                .collect(Collectors.groupingBy(XliffPart.Tag::id, TreeMap::new, Collectors.counting()));
    }

    /** Returns the id of a code and what it stands for, such as {@code "1", "{count}"}. */
    private String named(String id) {
        String display = tags().filter(tag -> tag.id().equals(id))
                .map(tag -> tag.markup().orElse(""))
                .collect(Collectors.joining(XliffCode.CONTENT));
        return Excerpt.of(id) + ", " + Excerpt.of(display) + ", of the source";
    }

    private boolean isNested() {
        Deque<String> open = new ArrayDeque<>();
        for (XliffPart.Tag tag : tags().toList()) {
            if (tag.role() == XliffPart.Role.START) {
                open.push(tag.id());
            } else if (tag.role() == XliffPart.Role.END && !tag.id().equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private Stream<XliffPart.Tag> tags() {
        return parts.stream().filter(XliffPart.Tag.class::isInstance).map(XliffPart.Tag.class::cast);
    }
}
