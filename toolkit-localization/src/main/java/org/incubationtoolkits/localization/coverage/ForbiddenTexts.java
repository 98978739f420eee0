package org.incubationtoolkits.localization.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocalizationProblem;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.TextCondition;

/** Finds texts of a group that readers would be given in a condition in which nothing may be published. */
record ForbiddenTexts(Locale locale, GroupCoverage group, Languages languages) {

    private static final int SHOWN = 3;

    Stream<Problem> problems() {
        return Arrays.stream(TextCondition.values())
                .filter(condition -> languages.policy(condition) == PublishingPolicy.FAIL)
                .flatMap(condition -> problem(condition).stream());
    }

    private Optional<Problem> problem(TextCondition condition) {
        List<String> keys = group.units().stream()
                .filter(unit -> unit.conditionsServed(locale).contains(condition))
                .map(unit -> unit.key().value())
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        String word = condition.name().toLowerCase(Locale.ROOT);
        String first = keys.stream().limit(SHOWN).map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
        String texts = keys.size() == 1 ? "1 text is " : keys.size() + " texts are ";
        return Optional.of(LocalizationProblem.FORBIDDEN_BY_POLICY
                .at(
                        Location.of("translations/" + group.group() + "." + locale.toLanguageTag() + ".yaml"),
                        texts + "\"" + word + "\" in \"" + locale.toLanguageTag()
                                + "\", in which case the catalogue publishes nothing: " + first
                                + (keys.size() > SHOWN ? " and others." : "."))
                .withHint("Mend them, or change the policy for \"" + word + "\" in \"catalogue.yaml\"."));
    }
}
