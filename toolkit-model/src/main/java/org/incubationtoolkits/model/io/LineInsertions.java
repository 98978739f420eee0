package org.incubationtoolkits.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text into which whole lines are put. Everything else of it stays: a byte order mark, and line ends. Used once. */
final class LineInsertions {

    private static final String MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("[^\r\n]*(\r\n|\r|\n|$)");

    private final String mark;
    private final List<String> lines = new ArrayList<>();
    private final String lineEnd;
    private final Map<Integer, String> above = new TreeMap<>();
    private final StringBuilder end = new StringBuilder();

    LineInsertions(String text) {
        mark = text.startsWith(MARK) ? MARK : "";
        Matcher line = LINE.matcher(text).region(mark.length(), text.length());
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Returns the white space that a line begins with; lines are counted from 1. */
    String indentationOf(int line) {
        return lines.get(line - 1).replaceFirst("(?s)[^ \t].*", "");
    }

    /** Puts lines above another one, each of them but the empty ones behind {@code indentation}. */
    void insertAbove(int line, String indentation, List<String> inserted) {
        StringBuilder block = new StringBuilder();
        inserted.forEach(each ->
                block.append(each.isEmpty() ? "" : indentation).append(each).append(lineEnd));
        above.merge(line, block.toString(), (earlier, later) -> earlier + later);
    }

    void append(List<String> inserted) {
        inserted.forEach(each -> end.append(each).append(lineEnd));
    }

    String text() {
        StringBuilder text = new StringBuilder(mark);
        for (int i = 0; i < lines.size(); i++) {
            text.append(above.getOrDefault(i + 1, "")).append(lines.get(i));
        }
        boolean broken = !lines.isEmpty() && !lines.get(lines.size() - 1).matches("(?s).*[\r\n]");
        return text.append(broken && !end.isEmpty() ? lineEnd : "").append(end).toString();
    }
}
