package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.export.html.HtmlExporter;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.report.QualityReport;

/** What a request asks to know of translations before anything is published. */
record ReviewedTranslations(Publisher.Review review) {

    /** Returns what keeps the report from being written, and which thresholds name no language. Changes nothing. */
    List<Problem> problems() throws IOException {
        List<Problem> problems = new ArrayList<>(thresholds().problems());
        if (review.report().isPresent()) {
            problems.addAll(new OutputFolder(review.report().get()).placeProblems());
        }
        return problems;
    }

    private Thresholds thresholds() {
        return new Thresholds(review.thresholds());
    }

    /** Writes the report if it is wanted, and returns what is below a threshold; may be asked if there are no problems. */
    List<Problem> judge(Editions editions) throws IOException {
        if (review.report().isEmpty() && review.thresholds().isEmpty()) {
            return List.of();
        }
        Set<Locale> locales = new LinkedHashSet<>(editions.locales());
        locales.addAll(thresholds().locales());
        Result<QualityReport> report = new TranslationReview(editions.translations()).report(List.copyOf(locales));
        List<Problem> problems = new ArrayList<>(report.problems());
        if (report.value().isPresent()) {
            write(report.orThrow());
            Locale source = editions.translations().catalogue().languages().source();
            problems.addAll(thresholds().below(report.orThrow().coverages(), source));
        }
        return problems;
    }

    private void write(QualityReport report) throws IOException {
        if (review.report().isPresent()) {
            Path folder = review.report().get();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            FileContent.replace(folder.resolve("qa.css"), bytes(HtmlExporter.stylesheet() + QualityReport.styles()));
            FileContent.replace(folder.resolve("qa.json"), bytes(report.json()));
            FileContent.replace(folder.resolve("qa.html"), bytes(report.html()));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
