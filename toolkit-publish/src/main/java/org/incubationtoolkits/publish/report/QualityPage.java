package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;

/** The build report as one page: a summary, then a section for each language. */
record QualityPage(QualityReport report) {

    private static final String POLICY = "default-src 'none'; style-src 'self'";

    String html() {
        Html title = Html.text("Translations of " + report.title());
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <title>%s</title>
                <link rel="stylesheet" href="qa.css">
                </head>
                <body>
                <a class="skip" href="#main">Skip to content</a>
                <header><span class="brand">Build report</span>%s</header>
                <main id="main">
                <header class="intro"><h1>%s</h1>
                <p class="lead">How much is translated, and what the checks found.</p></header>
                %s
                </main>
                </body>
                </html>
                """,
                POLICY,
                title.markup(),
                navigation().markup(),
                title.markup(),
                Html.lines(sections()).markup());
    }

    private Html navigation() {
        List<Html> links = report.coverages().stream()
                .map(coverage -> tag(coverage.locale()))
                .map(tag -> Html.element("li", Html.element("a", Html.text(tag)).with("href", "#" + tag)))
                .toList();
        return links.isEmpty()
                ? new Html("")
                : Html.element("nav", Html.element("ul", Html.lines(links))).with("aria-label", "Languages");
    }

    private List<Html> sections() {
        List<Html> sections = new ArrayList<>();
        sections.add(section(
                "summary",
                "Summary",
                List.of(
                        report.coverages().isEmpty()
                                ? Html.element("p", Html.text("Nothing is translated."))
                                : CoverageTable.ofLanguages(report),
                        Html.element("p", Html.text(CoverageTable.LEGEND)))));
        report.coverages().forEach(coverage -> sections.add(section(coverage)));
        return sections;
    }

    private static Html section(String id, String title, List<Html> content) {
        Html heading = Html.element("h2", Html.text(title));
        return Html.element("section", heading, Html.element("div", Html.lines(content)))
                .with("class", "row wide")
                .with("id", id);
    }

    private Html section(Coverage coverage) {
        List<ReportedProblem> problems = report.problemsIn(coverage.locale());
        List<Html> content = new ArrayList<>();
        content.add(Html.element("p", Html.text(served(coverage))));
        content.add(CoverageTable.ofGroups(coverage));
        content.add(
                problems.isEmpty()
                        ? Html.element("p", Html.text("The checks found nothing."))
                        : found(tag(coverage.locale()), problems));
        return section(tag(coverage.locale()), tag(coverage.locale()), content);
    }

    private static String served(Coverage coverage) {
        String served = coverage.total().served().entrySet().stream()
                .map(entry -> entry.getValue().units() + " in " + tag(entry.getKey()))
                .collect(Collectors.joining(", "));
        return "Texts are looked for in: " + coverage.chain() + ". Shown to readers: " + served
                + ". Translations of texts that are gone: "
                + coverage.orphans().size() + ".";
    }

    private static String tag(Locale locale) {
        return locale.toLanguageTag();
    }

    private static Html found(String tag, List<ReportedProblem> problems) {
        String caption = "Found in " + tag + ": " + counts(problems);
        return CoverageTable.table(
                "found-" + tag,
                caption,
                Stream.of("Severity", "Rule", "Text", "Place", "What is wrong")
                        .map(CoverageTable::heading)
                        .toList(),
                problems.stream().map(QualityPage::row).toList());
    }

    private static String counts(List<ReportedProblem> problems) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> counted(ReportedProblem.count(problems, severity), severity))
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, Severity severity) {
        String word = severity == Severity.INFO ? "note" : severity.word();
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static Html row(ReportedProblem reported) {
        Problem problem = reported.problem();
        String key = reported.key().map(Object::toString).orElse("");
        Html message = problem.hint().isEmpty()
                ? Html.element("td", Html.text(problem.message()))
                : Html.element(
                        "td", Html.text(problem.message() + " "), Html.element("small", Html.text(problem.hint())));
        return Html.element(
                "tr",
                Html.element("td", Html.text(problem.severity().word()))
                        .with("class", problem.severity().word()),
                Html.element("td", Html.text(reported.rule() + " "), Html.element("small", Html.text(problem.code()))),
                Html.element("td", Html.text(key)),
                Html.element("td", Html.text(place(problem.location()))),
                message);
    }

    private static String place(Location location) {
        return location.line() > 0 ? location.source() + ":" + location.line() : location.source();
    }
}
