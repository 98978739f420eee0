package org.incubationtoolkits.publish.command;

import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.publish.Publisher;
import org.incubationtoolkits.publish.Threshold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What helps those who look over a site before it goes online. */
final class ReviewOptions {

    /** {@code 80} or {@code pt-AO=60}. */
    static final class ThresholdConverter implements ITypeConverter<Threshold> {

        @Override
        public Threshold convert(String value) {
            int equals = value.indexOf('=');
            String percent = value.substring(equals + 1);
            if (!percent.matches("100|[0-9]{1,2}")) {
                throw new TypeConversionException("it is \"" + value + "\", not 0 to 100, or TAG=0 to 100");
            }
            int number = Integer.parseInt(percent);
            return equals < 0 ? Threshold.of(number) : Threshold.of(value.substring(0, equals), number);
        }
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--pseudo",
            description =
                    "Publishes the pseudo-locales en-XA (accents, longer words) and ar-XB (from right to left) as "
                            + "well, to look at the layout. Not for a site that goes online.")
    private boolean pseudo;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            converter = FolderConverter.class,
            description = "A folder, outside of the output, to which a report on translations is written: qa.html and "
                    + "qa.json.")
    private @Nullable Path report;

    @Option(
            names = "--min-publishable",
            paramLabel = "PERCENT",
            converter = ThresholdConverter.class,
            description =
                    "Publishes nothing if less than so many percent of the texts are translated and current in any "
                            + "language; as TAG=PERCENT, in one language. May be repeated.")
    private List<Threshold> thresholds = List.of();

    @Option(
            names = "--lineage",
            description =
                    "Writes into the JSON of each item where its texts come from: the catalogue, or which operation of which "
                            + "variant.")
    private boolean lineage;

    /** Returns {@code request} with what is asked for. */
    Publisher.Request addTo(Publisher.Request request) {
        Publisher.Request reviewed = request.withThresholds(thresholds.toArray(Threshold[]::new));
        reviewed = lineage ? reviewed.withLineage() : reviewed;
        reviewed = pseudo ? reviewed.withPseudoLocales() : reviewed;
        try {
            return report == null ? reviewed : reviewed.withReport(report);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--report': " + e.getMessage());
        }
    }
}
