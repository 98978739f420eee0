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
        return new TranslationChecks(List.of(
                new PlaceholderCheck(),
                new ArgumentCheck(),
                new MessageCheck(),
                new PluralCheck(),
                new MarkupCheck(),
                new LengthCheck(),
                new LengthRatioCheck(),
                new BlankCheck(),
                new SameAsSourceCheck(),
                new ScriptCheck(),
                new StateCheck(),
                new SourceCheck(),
                new NumbersCheck(),
                new ReferencesCheck(),
                new AddressesCheck(),
                new WhitespaceCheck(),
                new LinesCheck(),
                new EndMarkCheck(),
                new FrenchSpacingCheck(),
                new BracketsCheck(),
                new QuotesCheck(),
                new ControlCharactersCheck(),
                new BidiControlsCheck(),
                new ZeroWidthSpaceCheck(),
                new KashidaCheck(),
                new NormalFormCheck(),
                new MixedScriptsCheck(),
                new RepeatedWordCheck(),
                new SameSourceCheck(),
                new SameTargetCheck(),
                new SameOptionCheck()));
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
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.findings(texts))
                .distinct()
                .toList();
        return Waivers.of(texts)
                .apply(findings)
                .map(finding -> finding.at(places.apply(finding.key())))
                .sorted()
                .toList();
    }
}
