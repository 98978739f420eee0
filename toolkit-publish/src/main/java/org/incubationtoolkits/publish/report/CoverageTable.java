package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.coverage.Amount;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.localization.coverage.GroupCoverage;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.text.TextCondition;

/** Tables of numbers. */
final class CoverageTable {

    static final String LEGEND =
            "Publishable is what is translated, reviewed or final, and not stale. Stale is what was translated from a source that"
                    + " has changed since; it is counted in its state, too. Percentages are of units, rounded down.";

    private static final List<TextCondition> CONDITIONS = List.of(TextCondition.values());

    private CoverageTable() {}

    static Html ofLanguages(QualityReport report) {
        List<Html> headings = new ArrayList<>(headings("Language"));
        headings.add(heading("Errors").with("class", "number"));
        List<Html> rows = report.coverages().stream()
                .map(coverage -> ofLanguage(coverage, report.problemsIn(coverage.locale())))
                .toList();
        return table("languages", "All languages", headings, rows);
    }

    private static Html ofLanguage(Coverage coverage, List<ReportedProblem> problems) {
        String tag = coverage.locale().toLanguageTag();
        List<Html> cells =
                new ArrayList<>(cells(Html.element("a", Html.text(tag)).with("href", "#" + tag), coverage.total()));
        cells.add(number(ReportedProblem.count(problems, Severity.ERROR)));
        return row(cells);
    }

    static Html ofGroups(Coverage coverage) {
        String tag = coverage.locale().toLanguageTag();
        List<Html> rows = new ArrayList<>();
        coverage.groups().forEach(group -> rows.add(row(cells(Html.text(group.group()), group))));
        rows.add(row(cells(Html.text("total"), coverage.total())).with("class", "total"));
        return table("coverage-" + tag, "Translated into " + tag, headings("Group"), rows);
    }

    private static List<Html> headings(String first) {
        List<Html> headings = new ArrayList<>();
        headings.add(heading(first));
        Stream.concat(
                        Stream.of("Units", "Words", "Publishable"),
                        CONDITIONS.stream().map(CoverageTable::word))
                .forEach(number -> headings.add(heading(number).with("class", "number")));
        return headings;
    }

    static Html heading(String words) {
        return Html.element("th", Html.text(words)).with("scope", "col");
    }

    private static String word(TextCondition condition) {
        String word = condition.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Html row(List<Html> cells) {
        return Html.element("tr", cells.toArray(Html[]::new));
    }

    private static List<Html> cells(Html name, GroupCoverage group) {
        Amount total = group.total();
        int percent = group.publishable().percentOfUnits(total);
        List<Html> cells = new ArrayList<>();
        cells.add(Html.element("th", name).with("scope", "row"));
        cells.add(number(total.units()));
        cells.add(number(total.words()));
        cells.add(Html.element("td", Html.text(percent + " %"), meter(percent)).with("class", "number"));
        CONDITIONS.forEach(condition -> cells.add(number(group.amount(condition).units())));
        return cells;
    }

    private static Html number(long value) {
        return Html.element("td", Html.text(value)).with("class", "number");
    }

    /** For the eye only: the number stands beside it. */
    private static Html meter(int percent) {
        return Html.element("meter")
                .with("min", 0)
                .with("max", 100)
                .with("value", percent)
                .with("aria-hidden", true);
    }

    /** Returns a table that can be scrolled by itself, also with the keyboard. */
    static Html table(String id, String caption, List<Html> headings, List<Html> rows) {
        Html table = Html.element(
                "table",
                Html.element("caption", Html.text(caption)).with("id", id),
                Html.element("thead", row(headings)),
                Html.element("tbody", Html.lines(rows)));
        return Html.element("div", table)
                .with("class", "table")
                .with("role", "region")
                .with("aria-labelledby", id)
                .with("tabindex", 0);
    }
}
