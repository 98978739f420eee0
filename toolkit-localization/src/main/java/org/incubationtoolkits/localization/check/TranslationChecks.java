package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextKey;

/** Checks translations by a list of checks, all of them every time. Immutable and thread-safe. */
public final class TranslationChecks {

    private final List<Check> checks;

    private TranslationChecks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Returns the checks of this library. */
    public static TranslationChecks standard() {
        return new TranslationChecks(List.of());
    }

    /** Returns these checks and {@code check}. */
    public TranslationChecks with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new TranslationChecks(more);
    }

    /**
     * Returns everything that is to be told about these texts and not waived, in order of file and line.
     *
     * @param places where the translation of a text stands
     */
    public List<Problem> check(CheckedTexts texts, Function<TextKey, Location> places) {
        List<Finding> findings =
                checks.stream().flatMap(check -> check.findings(texts)).toList();
        return Waivers.of(texts)
                .apply(findings)
                .map(finding -> problem(finding, places))
                .sorted()
                .toList();
    }

    private static Problem problem(Finding finding, Function<TextKey, Location> places) {
        String message = finding.message() + " (" + finding.rule().id() + ")";
        return finding.rule().at(places.apply(finding.key()), message).withHint(finding.hint());
    }
}
