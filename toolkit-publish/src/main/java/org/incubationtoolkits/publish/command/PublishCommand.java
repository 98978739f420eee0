package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Publisher;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code toolkit publish}. */
@Command(
        name = "publish",
        description = {
            "Writes a catalogue as a site, with Markdown and JSON beside it.",
            "",
            "What was published to the folder before is replaced as a whole; files in it that were not published are kept. "
                    + "If the catalogue has an error, or anything fails, the folder stays as it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit publish --output site",
            "  toolkit publish --catalogue my-catalogue --locale et --locale en --output site",
            "  toolkit publish --variant my-variant --output site",
            "  toolkit publish --catalogue my-catalogue --pdf --output site",
            "  toolkit publish --base-url https://toolkits.example/ --output site",
            "  toolkit publish --format json --problems json --output data",
            "  toolkit publish --catalogue my-catalogue --pseudo --report qa --output site"
        })
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description =
                    "A language to publish, such as et or pt-BR; may be repeated. Without it, the languages that the "
                            + "catalogue names.")
    private List<String> locales = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, markdown or json; may be repeated. Without it, all of them.")
    private List<String> formats = List.of();

    @Option(
            names = "--pdf",
            description =
                    "Publishes each sheet of a canvas as a tagged PDF too. Takes Chromium on the machine: the one "
                            + "that the environment variable CHROMIUM names, or the first on the search path.")
    private boolean pdf;

    @Mixin
    private final HostingOptions hosting = new HostingOptions();

    @Mixin
    private final ReviewOptions review = new ReviewOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<LayeredFiles> files = variant.over(catalogue.files());
        if (files.value().isEmpty()) {
            telling.problems(files.problems());
            return ToolkitCommand.PROBLEMS;
        }
        Publisher.Request request = Publisher.Request.to(output.folder())
                .withFiles(files.orThrow())
                .withVariants(beside())
                .withLocales(locales.toArray(String[]::new))
                .withFormats(formats.toArray(String[]::new))
                .withHosting(hosting.hosting());
        Publisher.Report report = Publisher.publish(review.addTo(pdf ? request.withPdf() : request));
        telling.problems(report.problems());
        if (report.failed()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success(summary(report));
        return ToolkitCommand.DONE;
    }

    /** Without anything said, the canonical catalogue is published with the editions of its own variants beside it. */
    private List<LayeredFiles> beside() throws IOException {
        boolean isWhole = catalogue.isBundled() && !variant.isGiven() && locales.isEmpty();
        return isWhole ? variant.allOver(catalogue.files()) : List.of();
    }

    private String summary(Publisher.Report report) {
        String tags = report.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        String count = Counted.of(report.files().size(), "file") + " in "
                + Counted.of(report.locales().size(), "language") + " (" + tags + ")";
        Path start = output.folder().resolve("index.html");
        return report.files().contains("index.html")
                ? "Published " + count + ". Open " + start
                : "Published " + count + " to " + output.folder();
    }
}
