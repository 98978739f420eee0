package org.incubationtoolkits.export.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.html.AssessmentView.OptionView;
import org.incubationtoolkits.export.internal.html.AssessmentView.QuestionView;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.id.Id;

/** What the script of the page of an assessment has to know: what counts how much, and all words that it says. */
public record AssessmentData(Page page, Toolkit toolkit, Assessment assessment) {

    /** The scripts of the page, in the order in which they need each other. */
    public static final List<String> SCRIPTS = List.of(
            "page.js",
            "reading.js",
            "plain-text.js",
            "scoring.js",
            "history.js",
            "keeping.js",
            "filing.js",
            "assessment-answers.js",
            "assessment-text.js",
            "assessment-form.js",
            "assessment-chart.js",
            "assessment-result.js",
            "assessment.js");

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("answered", Label.QUESTIONS_ANSWERED),
            Map.entry("overall", Label.OVERALL_RESULT),
            Map.entry("points", Label.POINTS),
            Map.entry("maximum", Label.MAXIMUM),
            Map.entry("share", Label.SHARE_OF_MAXIMUM),
            Map.entry("meaning", Label.WHAT_IT_MEANS),
            Map.entry("dimension", Label.DIMENSIONS),
            Map.entry("result", Label.YOUR_RESULT),
            Map.entry("notApplicable", Label.NOT_APPLICABLE),
            Map.entry("place", Label.PLACE_NUMBER),
            Map.entry("startAgain", Label.START_AGAIN),
            Map.entry("question", Label.QUESTION),
            Map.entry("questions", Label.QUESTIONS));

    /** Returns the data as JSON that no markup can leave. */
    public Html island() {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("toolkit", toolkit.id().value());
        counted.put("id", assessment.id().value());
        DataIsland.putFormerly(counted, assessment.formerly());
        counted.put("version", assessment.version());
        counted.put("language", page.lang());
        counted.put("title", assessment.title().words());
        counted.put(
                "dimensions",
                assessment.dimensions().stream().map(AssessmentData::dimension).toList());
        counted.put(
                "questions",
                new AssessmentView(assessment)
                        .questions().stream().map(AssessmentData::question).toList());
        counted.put("bands", bands(assessment.bands()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assessment", counted);
        data.put("labels", FilingLabels.with(LABELS, page));
        return DataIsland.element("assessment-data", data);
    }

    private static Map<String, Object> dimension(Dimension dimension) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", dimension.id().value());
        data.put("title", dimension.title().words());
        data.put("bands", bands(dimension.bands()));
        return data;
    }

    private static List<Map<String, Object>> bands(List<Band> bands) {
        return bands.stream().map(AssessmentData::band).toList();
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", band.id().value());
        data.put("from", band.from());
        data.put("to", band.to());
        data.put("title", band.title().words());
        return data;
    }

    /** A point of a scale counts as an option does, so that the script knows options only. */
    private static Map<String, Object> question(QuestionView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", view.question().id().value());
        DataIsland.putFormerly(data, view.question().formerly());
        data.put("kind", view.kind());
        if (view.question().notApplicable()) {
            data.put("notApplicable", true);
        }
        if (view.kind().equals("multiple")) {
            data.put("atMost", view.limit());
        }
        if (!view.places().isEmpty()) {
            data.put("places", view.places());
        }
        data.put("options", view.options().stream().map(AssessmentData::option).toList());
        return data;
    }

    private static Map<String, Object> option(OptionView option) {
        Map<String, Integer> points = new TreeMap<>();
        for (Map.Entry<Id, Integer> each : option.points().entrySet()) {
            points.put(each.getKey().value(), each.getValue());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", option.id().value());
        DataIsland.putFormerly(data, option.formerly());
        data.put("points", points);
        return data;
    }
}
