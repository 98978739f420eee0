package org.incubationtoolkits.localization.format;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.model.problem.Nearest;

/** The first row of a CSV file: which column is where, and in which language. */
record CsvHead(List<CsvCell> cells) {

    /** The comma; what spreadsheets use instead where the comma stands in numbers; the tab. */
    private static final String DELIMITERS = ",;\t";

    /** What spreadsheets write before the first row to tell the character between cells. */
    static final String SEPARATOR = "sep=";

    /** Returns which character is between the cells of a file that begins with {@code text}. */
    static char delimiter(String text) {
        String first = text.lines()
                .filter(line -> !line.startsWith(SEPARATOR))
                .findFirst()
                .orElse("");
        return DELIMITERS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.<Character>comparingLong(c -> known(first, c)).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long known(String line, char delimiter) {
        return new CsvHead(new CsvRows(line, delimiter).next().cells())
                .columns()
                .size();
    }

    static void append(StringBuilder out, Handoff handoff) {
        String titles = Stream.of(CsvColumn.values())
                .map(column -> switch (column) {
                    case SOURCE ->
                        column.word() + ":" + handoff.source().locale().toLanguageTag();
                    case TARGET -> column.word() + ":" + handoff.locale().toLanguageTag();
                    default -> column.word();
                })
                .collect(Collectors.joining(","));
        out.append(titles).append("\r\n");
    }

    /** Returns where each column is, from 0; the first of two with one name. */
    Map<CsvColumn, Integer> columns() {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            CsvColumn.of(cells.get(i).words()).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    /** Returns what is wrong with the columns, if something is. */
    Optional<CsvFault> fault() {
        Map<CsvColumn, Integer> columns = columns();
        List<CsvColumn> missing = Stream.of(CsvColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .toList();
        return missing.isEmpty() ? repeated(columns) : Optional.of(missing(missing));
    }

    private CsvFault missing(List<CsvColumn> missing) {
        String names =
                missing.stream().map(column -> "\"" + column.word() + "\"").collect(Collectors.joining(", "));
        List<String> titles = cells.stream().map(cell -> cell.words().strip()).toList();
        String hint = Nearest.to(missing.get(0).word(), titles)
                .map(title -> "Rename the column " + Excerpt.of(title) + " to \""
                        + missing.get(0).word() + "\".")
                .orElse("Leave the first row as it was given.");
        return new CsvFault(1, 1, "The first row does not name the columns " + names + ".", hint);
    }

    private Optional<CsvFault> repeated(Map<CsvColumn, Integer> columns) {
        for (int i = 0; i < cells.size(); i++) {
            CsvCell cell = cells.get(i);
            int index = i;
            Optional<CsvColumn> column =
                    CsvColumn.of(cell.words()).filter(it -> columns.getOrDefault(it, index) != index);
            if (column.isPresent()) {
                String message = "The column \"" + column.get().word() + "\" is there twice, here as "
                        + Excerpt.of(cell.words()) + ".";
                return Optional.of(new CsvFault(cell.line(), cell.column(), message, "Take one of them out."));
            }
        }
        return Optional.empty();
    }

    /** Returns the language that stands after the name of a column. */
    Optional<Locale> language(CsvColumn column) {
        return Optional.ofNullable(columns().get(column))
                .map(index -> cells.get(index).words())
                .filter(title -> title.indexOf(':') >= 0)
                .flatMap(title -> LanguageTag.parse(title.substring(title.indexOf(':') + 1)));
    }
}
