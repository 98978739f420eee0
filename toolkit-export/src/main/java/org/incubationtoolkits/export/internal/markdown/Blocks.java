package org.incubationtoolkits.export.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Blocks of CommonMark, put together one after another, with an empty line between them.
 *
 * <p>What belongs to an item of a list is indented by four blanks, which is what every reader of Markdown accepts.
 */
public final class Blocks {

    private static final int INDENT = 4;

    /** The greatest number of a list item in CommonMark. */
    private static final int MAX_NUMBER = 999_999_999;

    private enum Kind {
        LINES,
        BULLETS,
        NUMBERS
    }

    /** One block: its lines, or the sources of the items of a list that begins with the number {@code start}. */
    private record Part(Kind kind, int start, List<String> content) {

        String source(boolean otherMarker) {
            return switch (kind) {
                case LINES -> content.get(0);
                case BULLETS -> list(List.of(otherMarker ? "*" : "-"));
                case NUMBERS -> list(numbers(otherMarker ? ")" : "."));
            };
        }

        private List<String> numbers(String delimiter) {
            List<String> markers = new ArrayList<>();
            for (int i = 0; i < content.size(); i++) {
                markers.add(Math.min((long) start + i, MAX_NUMBER) + delimiter);
            }
            return markers;
        }

        private String list(List<String> markers) {
            boolean indented = content.stream().anyMatch(item -> item.contains("\n"));
            boolean apart = content.stream().anyMatch(item -> item.contains("\n\n"));
            List<String> items = new ArrayList<>();
            for (int i = 0; i < content.size(); i++) {
                String marker = markers.get(i % markers.size());
                int width = indented ? Math.max(INDENT, marker.length() + 1) : marker.length() + 1;
                items.add(item(marker, width, content.get(i)));
            }
            return String.join(apart ? "\n\n" : "\n", items);
        }

        private static String item(String marker, int width, String content) {
            return marker + " ".repeat(width - marker.length()) + prefixed(content, " ".repeat(width));
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Adds a heading of level 1 to 6; line breaks in it become blanks. */
    public Blocks heading(int level, Inline title) {
        return lines("#".repeat(level) + " " + Escaping.heading(title.onOneLine()));
    }

    /** Adds a paragraph, unless it is empty. */
    public Blocks paragraph(Inline content) {
        return content.isEmpty() ? this : lines(Escaping.paragraph(content.source()));
    }

    public Blocks quote(Blocks content) {
        return lines("> " + prefixed(content.source(), "> ").replace("\n> \n", "\n>\n"));
    }

    /** Adds a list of those items that are not empty, if there are any. */
    public Blocks bullets(List<Blocks> items) {
        return list(Kind.BULLETS, 1, items);
    }

    /** Adds a numbered list of those items that are not empty, if there are any. */
    public Blocks numbered(int start, List<Blocks> items) {
        return list(Kind.NUMBERS, start, items);
    }

    /** Adds all blocks of {@code other}. */
    public Blocks add(Blocks other) {
        parts.addAll(other.parts);
        return this;
    }

    /** Returns these blocks in an element that says their language and direction. */
    Blocks in(Locale language) {
        return new Blocks()
                .lines("<div " + Escaping.language(language) + " markdown=\"1\">")
                .add(this)
                .lines("</div>");
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the blocks, without a line break at the end. */
    public String source() {
        StringBuilder out = new StringBuilder();
        Kind before = Kind.LINES;
        boolean otherMarker = false;
        for (Part part : parts) {
            // two lists in a row are two only if their markers differ
            otherMarker = part.kind() != Kind.LINES && part.kind() == before && !otherMarker;
            out.append(out.length() == 0 ? "" : "\n\n").append(part.source(otherMarker));
            before = part.kind();
        }
        return out.toString();
    }

    private Blocks lines(String lines) {
        parts.add(new Part(Kind.LINES, 1, List.of(lines)));
        return this;
    }

    private Blocks list(Kind kind, int start, List<Blocks> items) {
        List<String> sources = items.stream()
                .map(Blocks::source)
                .filter(source -> !source.isEmpty())
                .toList();
        if (!sources.isEmpty()) {
            parts.add(new Part(kind, start, sources));
        }
        return this;
    }

    /** Puts {@code prefix} before every line but the first, and before none that is empty and would be blanks only. */
    private static String prefixed(String lines, String prefix) {
        return lines.lines()
                .map(line -> line.isEmpty() && prefix.isBlank() ? line : prefix + line)
                .collect(Collectors.joining("\n"))
                .substring(lines.isEmpty() ? 0 : prefix.length());
    }
}
