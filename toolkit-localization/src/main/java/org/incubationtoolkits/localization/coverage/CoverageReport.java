package org.incubationtoolkits.localization.coverage;

import java.util.List;

/**
 * What there is in which language, written down. The same coverage gives the same bytes; numbers are in ASCII digits without
 * separators.
 *
 * @param coverages one for each language, in the order in which they are told
 */
public record CoverageReport(List<Coverage> coverages) {

    public CoverageReport {
        coverages = List.copyOf(coverages);
    }

    /** Returns a table for each language, for a terminal; ends with a line end, unless there is no language. */
    public String text() {
        return CoverageTables.text(coverages);
    }

    /** Returns the same in Markdown, with tables as on GitHub. */
    public String markdown() {
        return CoverageTables.markdown(coverages);
    }

    /** Returns a JSON document with everything, as {@code docs/reference/coverage.md} describes it. */
    public String json() {
        return CoverageJson.of(coverages);
    }
}
