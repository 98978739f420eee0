package org.incubationtoolkits.publish.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.localization.variant.difference.Difference;
import org.incubationtoolkits.localization.variant.difference.Matrix;
import org.incubationtoolkits.model.id.Id;

/**
 * The pages of a site that tell how its editions differ from the catalogue, and what they changed side by side. They are in
 * English, in the look of the site.
 *
 * @param catalogue what lies at the root of the site
 * @param editions in the order in which they are offered; at least one
 */
public record SiteReports(ReportedEdition catalogue, List<ReportedEdition> editions) {

    /** The page that has all of them side by side, from the root of the site. */
    public static final String MATRIX = "editions/differences.html";

    private static final String SIDE_BY_SIDE = "Side by side";

    public SiteReports {
        editions = List.copyOf(editions);
    }

    public void write(Sink sink) throws IOException {
        sink.put(ReportFrame.STYLESHEET, ReportFrame.STYLES);
        Map<Id, Difference> differences = new LinkedHashMap<>();
        Map<Id, String> names = new LinkedHashMap<>();
        for (ReportedEdition edition : editions) {
            DifferenceReport report =
                    DifferenceReport.fromCatalogue(edition.translations()).with(edition.difference());
            differences.put(edition.variant().id(), report.difference());
            names.put(edition.variant().id(), edition.name());
            sink.put(edition.differences(), new SiteDifference(frame(edition.differences()), report, edition).html());
        }
        Matrix matrix = Matrix.of(catalogue.translations().varied().below(), differences);
        sink.put(MATRIX, new SiteMatrix(frame(MATRIX), matrix, names, catalogue).html());
    }

    private ReportFrame frame(String path) {
        Map<String, String> reports = new LinkedHashMap<>();
        editions.forEach(edition -> reports.put(edition.name(), edition.differences()));
        reports.put(SIDE_BY_SIDE, MATRIX);
        return new ReportFrame(path, catalogue.translations().catalogue().title(), reports);
    }
}
