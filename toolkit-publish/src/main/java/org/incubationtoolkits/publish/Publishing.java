package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** One run of publishing: everything that is asked for and read is judged first, so that all problems are told at once. */
record Publishing(Publisher.Request request) {

    Publisher.Report run() throws IOException {
        Result<List<Exporter>> exporters = Formats.choose(Formats.available(request.exporters()), request.formats());
        Result<Editions> editions = Editions.read(request.catalogue(), request.locales());
        ReviewedTranslations reviewed = new ReviewedTranslations(request.review());
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new OutputFolder(request.output()).problems());
        problems.addAll(exporters.problems());
        problems.addAll(editions.problems());
        problems.addAll(reviewed.problems());
        if (editions.value().isPresent() && reviewed.problems().isEmpty()) {
            problems.addAll(reviewed.judge(editions.orThrow()));
        }
        if (Result.failed(problems).hasErrors()) {
            return new Publisher.Report(problems, List.of(), List.of());
        }
        return write(all(editions.orThrow()), exporters.orThrow(), problems);
    }

    private List<Edition> all(Editions editions) {
        List<Edition> all = new ArrayList<>(editions.made());
        if (request.review().pseudoLocales()) {
            all.addAll(editions.pseudo());
        }
        return all;
    }

    private Publisher.Report write(List<Edition> editions, List<Exporter> exporters, List<Problem> problems)
            throws IOException {
        List<String> formats = exporters.stream().map(Exporter::format).toList();
        Publication publication =
                new Publication(editions.get(0).catalogue().languages().source(), editions, formats);
        Result<List<String>> written = Replacement.write(request.output(), staging -> {
            for (Exporter exporter : exporters) {
                exporter.export(publication, staging.sink(exporter.format()));
            }
        });
        problems.addAll(written.problems());
        return written.value()
                .map(files -> new Publisher.Report(
                        problems, files, editions.stream().map(Edition::locale).toList()))
                .orElseGet(() -> new Publisher.Report(problems, List.of(), List.of()));
    }
}
