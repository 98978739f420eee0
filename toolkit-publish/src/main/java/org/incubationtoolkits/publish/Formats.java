package org.incubationtoolkits.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** The formats that a site can have, by their exporters. */
final class Formats {

    private Formats() {}

    /**
     * Returns {@code given}, or those that are found if none are given, in order of their formats.
     *
     * @throws IllegalArgumentException if there is none, or two of one format
     */
    static List<Exporter> available(List<Exporter> given) {
        List<Exporter> found = new ArrayList<>(given);
        if (found.isEmpty()) {
            ServiceLoader.load(Exporter.class).forEach(found::add);
        }
        List<String> names = found.stream().map(Exporter::format).toList();
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("exporters must be one for each of one or more formats, are " + names);
        }
        found.sort(Comparator.comparing(Exporter::format));
        return found;
    }

    /** Returns those whose format is wanted; all if none is. */
    static Result<List<Exporter>> choose(List<Exporter> available, List<String> wanted) {
        List<String> known = available.stream().map(Exporter::format).toList();
        List<Problem> problems = wanted.stream()
                .distinct()
                .filter(format -> !known.contains(format))
                .map(format -> unknown(format, known))
                .toList();
        List<Exporter> chosen = available.stream()
                .filter(exporter -> wanted.isEmpty() || wanted.contains(exporter.format()))
                .toList();
        return Result.unlessErrors(chosen, problems);
    }

    private static Problem unknown(String format, List<String> known) {
        return PublishProblem.UNKNOWN_FORMAT
                .at(Location.of("format"), "There is no format \"" + format + "\".")
                .withHint(Nearest.hint(format, known, "Choose one or more of "));
    }
}
