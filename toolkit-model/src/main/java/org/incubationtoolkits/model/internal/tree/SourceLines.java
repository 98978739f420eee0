package org.incubationtoolkits.model.internal.tree;

import java.util.List;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;

/**
 * The lines of a file, and how its parser counts in them.
 *
 * @param inCodePoints whether the parser counts columns in code points, as that of YAML does, rather than in UTF-16 units
 */
record SourceLines(String source, List<String> lines, boolean inCodePoints) {

    static SourceLines of(String source, String content) {
        return new SourceLines(source, content.lines().toList(), !source.endsWith(".json"));
    }

    /** Returns the place that the parser calls so; never before the first character of the file. */
    Location location(int line, int column) {
        return new Location(source, Math.max(line, 1), Math.max(units(line, column), 1), JsonPointer.ROOT);
    }

    private int units(int line, int column) {
        if (!inCodePoints || line < 1 || line > lines.size()) {
            return column;
        }
        String text = lines.get(line - 1);
        boolean inside = column >= 1 && column - 1 <= text.codePointCount(0, text.length());
        return inside ? text.offsetByCodePoints(0, column - 1) + 1 : column;
    }

    /** Returns the character at a place; a line break at the end of a line and after the last one. */
    char at(Location place) {
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        return place.column() <= line.length() ? line.charAt(place.column() - 1) : '\n';
    }
}
