package org.incubationtoolkits.model.internal.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;

/**
 * The lines of a file, and how its parser counts in them.
 *
 * @param offsets for the lines, from 1, on which the parser counts otherwise than in UTF-16 units: where each code point
 *     begins, and where the last one ends. Counted once, since a line of a hostile file may hold all of its tokens
 */
record SourceLines(String source, List<String> lines, Map<Integer, int[]> offsets) {

    /** The parser of YAML counts columns in code points, that of JSON in UTF-16 units. */
    static SourceLines of(String source, String content) {
        List<String> lines = content.lines().toList();
        Map<Integer, int[]> offsets = new HashMap<>();
        for (int i = 0; i < lines.size() && !source.endsWith(".json"); i++) {
            String line = lines.get(i);
            if (line.codePointCount(0, line.length()) < line.length()) {
                offsets.put(i + 1, offsets(line));
            }
        }
        return new SourceLines(source, lines, offsets);
    }

    private static int[] offsets(String line) {
        int[] offsets = new int[line.codePointCount(0, line.length()) + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = line.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }

    /** Returns the place that the parser calls so; never before the first character of the file. */
    Location location(int line, int column) {
        return new Location(source, Math.max(line, 1), Math.max(units(line, column), 1), JsonPointer.ROOT);
    }

    private int units(int line, int column) {
        int[] starts = offsets.get(line);
        return starts != null && column >= 1 && column <= starts.length ? starts[column - 1] + 1 : column;
    }

    /** Returns the character at a place; a line break at the end of a line and after the last one. */
    char at(Location place) {
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        return place.column() <= line.length() ? line.charAt(place.column() - 1) : '\n';
    }
}
