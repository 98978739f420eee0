package org.incubationtoolkits.localization.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextCondition;

/** Coverage as tables for people. */
final class CoverageTables {

    private static final List<TextCondition> CONDITIONS = List.of(TextCondition.values());

    private CoverageTables() {}

    static String text(List<Coverage> coverages) {
        return coverages.stream()
                .map(coverage -> headline(coverage) + "\n\n" + aligned(rows(coverage)) + "\n" + notes(coverage))
                .collect(Collectors.joining("\n"));
    }

    static String markdown(List<Coverage> coverages) {
        return coverages.stream()
                .map(coverage -> "## " + headline(coverage) + "\n\n" + piped(rows(coverage)) + "\n" + notes(coverage))
                .collect(Collectors.joining("\n"));
    }

    private static String headline(Coverage coverage) {
        return coverage.locale().toLanguageTag() + ": " + coverage.publishablePercent() + " % publishable";
    }

    private static String notes(Coverage coverage) {
        String served = coverage.total().served().entrySet().stream()
                .map(entry ->
                        entry.getKey().toLanguageTag() + " " + entry.getValue().units())
                .collect(Collectors.joining(", "));
        return "Looked for in: " + coverage.chain() + ". Units shown in: " + (served.isEmpty() ? "none" : served)
                + ". Translations of texts that are gone: "
                + coverage.orphans().size() + ".\n";
    }

    private static List<List<String>> rows(Coverage coverage) {
        List<List<String>> rows = new ArrayList<>();
        Stream<String> conditions =
                CONDITIONS.stream().map(condition -> condition.name().toLowerCase(Locale.ROOT));
        rows.add(Stream.concat(Stream.of("group", "units", "words", "publishable"), conditions)
                .toList());
        coverage.groups().forEach(group -> rows.add(row(group)));
        rows.add(row(coverage.total()));
        return rows;
    }

    private static List<String> row(GroupCoverage group) {
        Amount total = group.total();
        Stream<String> conditions = CONDITIONS.stream()
                .map(condition -> String.valueOf(group.amount(condition).units()));
        return Stream.concat(
                        Stream.of(
                                group.group(),
                                String.valueOf(total.units()),
                                String.valueOf(total.words()),
                                group.publishable().percentOfUnits(total) + " %"),
                        conditions)
                .toList();
    }

    private static String aligned(List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        return rows.stream().map(row -> aligned(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Names begin, and numbers end, at the same place in each row. */
    private static String aligned(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("  ").append(row.get(0));
        line.append(" ".repeat(widths.get(0) - row.get(0).length()));
        for (int i = 1; i < row.size(); i++) {
            line.append("  ").append(" ".repeat(widths.get(i) - row.get(i).length()));
            line.append(row.get(i));
        }
        return line.toString();
    }

    private static String piped(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        all.add(
                1,
                IntStream.range(0, rows.get(0).size())
                        .mapToObj(column -> column == 0 ? "---" : "---:")
                        .toList());
        return all.stream()
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
