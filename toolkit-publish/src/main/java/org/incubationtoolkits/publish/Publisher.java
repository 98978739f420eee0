package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/**
 * Publishes a catalogue: reads and validates it, puts it into each language, and writes every edition in every format.
 * Thread-safe.
 *
 * <pre>{@code
 * Publisher.Report report = Publisher.publish(Publisher.Request.to(Path.of("site")).withLocales("et", "en"));
 * report.problems().forEach(System.err::println);
 * }</pre>
 */
public final class Publisher {

    private Publisher() {}

    /**
     * Publishes what is asked for, and replaces what was published to the same folder before.
     *
     * <p>If any problem is an error, or anything fails, nothing is written, and what lies in the output folder stays as it
     * is. Files in that folder that were not published stay there in any case.
     *
     * @throws IOException if something cannot be read or written
     * @throws IllegalArgumentException if the exporters do not fit together: none, two of one format, or two files at one path
     */
    public static Report publish(Request request) throws IOException {
        return new Publishing(request).run();
    }

    /**
     * Returns everything that is wrong with a catalogue and its translations into the languages that it is published in.
     *
     * @throws IOException if something cannot be read
     */
    public static List<Problem> validate(CatalogueFiles catalogue) throws IOException {
        return validate(LayeredFiles.of(catalogue));
    }

    /**
     * Returns everything that is wrong with a catalogue, the variants over it, and the translations into the languages of the
     * last of these.
     *
     * @throws IOException if something cannot be read
     */
    public static List<Problem> validate(LayeredFiles files) throws IOException {
        return Editions.read(files, List.of()).problems();
    }

    /**
     * What is to be published, and where to.
     *
     * @param files a catalogue, perhaps with variants over it, at the root of the site; each further one is in a folder {@code
     *     editions/} and the id of its last variant
     * @param locales language tags as in BCP 47, such as {@code pt-BR}; none means the languages that the catalogue is
     *     published in
     * @param formats names of formats, such as {@code html}; none means all
     * @param exporters none means those that {@link java.util.ServiceLoader} finds
     * @param output the folder that will hold the site; empty, missing, or published to before
     * @param pdf whether each sheet is published as a PDF too, which takes a Chromium on the machine
     * @param hosting where the site will be online, if that is known
     */
    public record Request(
            List<LayeredFiles> files,
            List<String> locales,
            List<String> formats,
            List<Exporter> exporters,
            Path output,
            Review review,
            boolean pdf,
            Hosting hosting) {

        public Request {
            files = List.copyOf(files);
            locales = List.copyOf(locales);
            formats = List.copyOf(formats);
            exporters = List.copyOf(exporters);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("files must hold a catalogue");
            }
            if (review.report().isPresent() && isIn(output, review.report().get())) {
                throw new IllegalArgumentException("report must not be in the output folder \"" + output + "\", is \""
                        + review.report().get() + "\"");
            }
        }

        private static boolean isIn(Path output, Path report) {
            return report.toAbsolutePath()
                    .normalize()
                    .startsWith(output.toAbsolutePath().normalize());
        }

        /** Returns a request for the canonical catalogue, in all its languages and all formats. */
        public static Request to(Path output) {
            return new Request(
                    List.of(LayeredFiles.of(CatalogueFiles.bundled())),
                    List.of(),
                    List.of(),
                    List.of(),
                    output,
                    Review.NONE,
                    false,
                    Hosting.ANYWHERE);
        }

        public Request withCatalogue(CatalogueFiles catalogue) {
            return withFiles(LayeredFiles.of(catalogue));
        }

        /** Returns a request for the editions of a variant, with everything below it. */
        public Request withFiles(LayeredFiles files) {
            return new Request(List.of(files), locales, formats, exporters, output, review, pdf, hosting);
        }

        /** Returns a request that has the editions of these variants published beside, in languages of their own. */
        public Request withVariants(List<LayeredFiles> variants) {
            List<LayeredFiles> all = new ArrayList<>(files.subList(0, 1));
            all.addAll(variants);
            return new Request(all, locales, formats, exporters, output, review, pdf, hosting);
        }

        public Request withLocales(String... locales) {
            return new Request(files, List.of(locales), formats, exporters, output, review, pdf, hosting);
        }

        public Request withFormats(String... formats) {
            return new Request(files, locales, List.of(formats), exporters, output, review, pdf, hosting);
        }

        public Request withExporters(Exporter... exporters) {
            return new Request(files, locales, formats, List.of(exporters), output, review, pdf, hosting);
        }

        /** Returns a request that has each sheet published as a PDF too; without a Chromium on the machine it fails. */
        public Request withPdf() {
            return new Request(files, locales, formats, exporters, output, review, true, hosting);
        }

        /** Returns a request for a site that knows its address: with a site map, a feed, and what else has to name it. */
        public Request withHosting(Hosting other) {
            return new Request(files, locales, formats, exporters, output, review, pdf, other);
        }

        /** Returns a request for editions in the pseudo-locales {@code en-XA} and {@code ar-XB} as well, to look at them. */
        public Request withPseudoLocales() {
            return with(new Review(true, review.report(), review.thresholds(), review.lineage()));
        }

        /** Returns a request that also has a report on translations written, into a folder that is not the site. */
        public Request withReport(Path folder) {
            return with(new Review(review.pseudoLocales(), Optional.of(folder), review.thresholds(), review.lineage()));
        }

        /** Returns a request that fails if less is translated; where two thresholds are for one language, the later counts. */
        public Request withThresholds(Threshold... thresholds) {
            return with(new Review(review.pseudoLocales(), review.report(), List.of(thresholds), review.lineage()));
        }

        /** Returns a request in which the JSON of each item says where its texts come from. */
        public Request withLineage() {
            return with(new Review(review.pseudoLocales(), review.report(), review.thresholds(), true));
        }

        private Request with(Review review) {
            return new Request(files, locales, formats, exporters, output, review, pdf, hosting);
        }
    }

    /**
     * What helps those who look over a site before it goes online.
     *
     * @param pseudoLocales whether the pseudo-locales are published as well
     * @param report the folder for {@code qa.html} and {@code qa.json}; it is written to, also if publishing fails, as soon as the
     *     catalogue and its translations can be read
     * @param thresholds how much has to be translated
     * @param lineage whether editions say where their texts come from
     */
    public record Review(boolean pseudoLocales, Optional<Path> report, List<Threshold> thresholds, boolean lineage) {

        public static final Review NONE = new Review(false, Optional.empty(), List.of(), false);

        public Review {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * What became of a request.
     *
     * @param problems all of them, in order of file and line
     * @param files the paths of the files that were published, relative to the output folder, in order; none if it failed
     * @param locales the languages that were published, in the order in which they are offered; none if it failed
     */
    public record Report(List<Problem> problems, List<String> files, List<Locale> locales) {

        public Report {
            problems = problems.stream().distinct().sorted().toList();
            files = List.copyOf(files);
            locales = List.copyOf(locales);
        }

        /** Returns whether nothing was published, because a problem is an error. */
        public boolean failed() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }
}
