package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.pdf.PdfExporter;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/** One run of publishing: everything that is asked for and read is judged first, so that all problems are told at once. */
record Publishing(Publisher.Request request) {

    Publisher.Report run() throws IOException {
        Result<List<Exporter>> exporters =
                withPdf(Formats.choose(Formats.available(request.exporters()), request.formats()));
        ReviewedTranslations reviewed = new ReviewedTranslations(request.review());
        List<Problem> problems = new ArrayList<>();
        List<Editions> read = read(problems);
        problems.addAll(new OutputFolder(request.output()).problems());
        problems.addAll(exporters.problems());
        problems.addAll(reviewed.problems());
        if (!read.isEmpty() && reviewed.problems().isEmpty()) {
            problems.addAll(reviewed.judge(read.get(0)));
        }
        return Result.failed(problems).hasErrors()
                ? new Publisher.Report(problems, List.of(), List.of())
                : write(
                        new Site(read.stream().map(this::part).toList(), exporters.orThrow(), request.hosting()),
                        problems);
    }

    private Result<List<Exporter>> withPdf(Result<List<Exporter>> chosen) {
        if (!request.pdf()) {
            return chosen;
        }
        Result<Path> chromium = Chromiums.find();
        List<Problem> problems = new ArrayList<>(chosen.problems());
        problems.addAll(chromium.problems());
        List<Exporter> exporters = new ArrayList<>(chosen.value().orElse(List.of()));
        chromium.value().ifPresent(program -> exporters.add(new PdfExporter(program)));
        return Result.unlessErrors(List.copyOf(exporters), problems);
    }

    private List<Editions> read(List<Problem> problems) throws IOException {
        List<Editions> read = new ArrayList<>();
        for (int i = 0; i < request.files().size(); i++) {
            LayeredFiles files = request.files().get(i);
            Result<Editions> editions = Editions.read(files, i == 0 ? request.locales() : List.of());
            problems.addAll(editions.problems());
            editions.value().ifPresent(read::add);
        }
        return read;
    }

    private Site.Part part(Editions editions) {
        List<Edition> all = new ArrayList<>(editions.made(request.review().lineage()));
        if (request.review().pseudoLocales()) {
            all.addAll(editions.pseudo());
        }
        return new Site.Part(editions, all);
    }

    private Publisher.Report write(Site site, List<Problem> problems) throws IOException {
        Result<List<String>> written = Replacement.write(request.output(), site::write);
        problems.addAll(written.problems());
        List<Locale> locales =
                site.parts().get(0).editions().stream().map(Edition::locale).toList();
        return written.value()
                .map(files -> new Publisher.Report(problems, files, locales))
                .orElseGet(() -> new Publisher.Report(problems, List.of(), List.of()));
    }
}
