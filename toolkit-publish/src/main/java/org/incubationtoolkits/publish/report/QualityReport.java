package org.incubationtoolkits.publish.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.coverage.Coverage;
import org.incubationtoolkits.localization.coverage.CoverageReport;
import org.incubationtoolkits.model.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the translations of a catalogue are. Equal reports give equal bytes.
 *
 * @param title of the catalogue, with its version
 * @param coverages one for each language
 * @param problems in the order of the languages, then by file and line
 */
public record QualityReport(String title, List<Coverage> coverages, List<ReportedProblem> problems) {

    private static final String FORMAT = "toolkit-qa/1";

    public QualityReport {
        coverages = List.copyOf(coverages);
        problems = List.copyOf(problems);
    }

    List<ReportedProblem> problemsIn(Locale locale) {
        return problems.stream()
                .filter(problem -> problem.locale().equals(locale))
                .toList();
    }

    /** Returns a page that has {@code qa.css} beside it. */
    public String html() {
        return new QualityPage(this).html();
    }

    /** Returns what {@code qa.css} has beyond the stylesheet of the site. */
    public static String styles() {
        return """

                /* The build report */

                .number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums;padding-inline:.75rem 0}
                tbody tr:last-child.total>*{border-block-start:2px solid var(--ink);font-weight:650}
                meter{inline-size:5rem;block-size:.75rem;margin-inline-start:.5rem;vertical-align:baseline}
                .row>div>.table:not(:first-child),.row>div>p+.table{margin-block-start:1.5rem}
                [aria-labelledby^=found] table{min-inline-size:46rem;table-layout:fixed}
                [aria-labelledby^=found] th{inline-size:20%}
                [aria-labelledby^=found] th:first-child{inline-size:5.5rem}
                [aria-labelledby^=found] th:last-child{inline-size:34%}
                .error{font-weight:650;color:var(--phase-7)}
                .warning{font-weight:650;color:var(--phase-6)}
                td small{display:block}
                @media screen and (min-width:56em){.wide{display:block}.wide>h2{margin-block-end:.5rem}}
                """;
    }

    /** Returns the same for programs, as {@code docs/reference/coverage.md} describes it. */
    public String json() {
        JsonMapper mapper = JsonMapper.shared();
        String found = problems.stream()
                .map(problem -> "\n    " + mapper.writeValueAsString(members(problem)))
                .collect(Collectors.joining(","));
        String coverage = new CoverageReport(coverages).json().strip().replace("\n", "\n  ");
        return "{\n  \"format\": \"" + FORMAT + "\",\n  \"catalogue\": " + mapper.writeValueAsString(title)
                + ",\n  \"coverage\": " + coverage + ",\n  \"problems\": [" + found + (found.isEmpty() ? "" : "\n  ")
                + "]\n}\n";
    }

    private static Map<String, Object> members(ReportedProblem reported) {
        Problem problem = reported.problem();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("locale", reported.locale().toLanguageTag());
        members.put("rule", reported.rule());
        members.put("code", problem.code());
        members.put("severity", problem.severity().word());
        members.put("key", reported.key().map(Object::toString).orElse(""));
        members.put("source", problem.location().source());
        members.put("line", problem.location().line());
        members.put("column", problem.location().column());
        members.put("message", problem.message());
        members.put("hint", problem.hint());
        return members;
    }
}
