package org.incubationtoolkits.publish.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Problems as they are printed. */
record ProblemList(List<Problem> problems) {

    /** In ASCII, so that it is the same in the encoding of every terminal. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Returns each problem on a line, and its hint on another. */
    String text() {
        return problems.stream()
                .map(Problem::toString)
                .map(ProblemList::harmless)
                .collect(Collectors.joining("\n"));
    }

    /** A name in a catalogue may hold characters that a terminal would obey. */
    private static String harmless(String line) {
        return line.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns an array with one object for each problem. */
    String json() {
        return problems.stream()
                .map(problem -> MAPPER.writeValueAsString(members(problem)))
                .collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code());
        members.put("severity", problem.severity().word());
        members.put("source", problem.location().source());
        members.put("line", problem.location().line());
        members.put("column", problem.location().column());
        members.put("pointer", problem.location().pointer().value());
        members.put("message", problem.message());
        members.put("hint", problem.hint());
        return members;
    }

    /** Returns how many there are: {@code 3 problems: 2 errors, 1 warning.} */
    String summary() {
        return Counted.of(problems.size(), "problem") + ": "
                + Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                        .filter(severity -> count(severity) > 0)
                        .map(severity ->
                                Counted.of(count(severity), severity == Severity.INFO ? "note" : severity.word()))
                        .collect(Collectors.joining(", ", "", "."));
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
