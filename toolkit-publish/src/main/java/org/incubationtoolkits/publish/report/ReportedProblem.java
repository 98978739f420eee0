package org.incubationtoolkits.publish.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.check.CheckRule;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.text.TextKey;

/**
 * What a check found.
 *
 * @param key of the text concerned; nothing where that cannot be told
 */
public record ReportedProblem(Locale locale, Optional<TextKey> key, Problem problem) {

    /** Returns the id by which a unit waives the rule that was broken, such as {@code length.max}; empty if there is none. */
    String rule() {
        return Arrays.stream(CheckRule.values())
                .filter(rule -> rule.code().equals(problem.code()))
                .map(CheckRule::id)
                .findFirst()
                .orElse("");
    }

    static long count(List<ReportedProblem> problems, Severity severity) {
        return problems.stream()
                .filter(reported -> reported.problem().severity() == severity)
                .count();
    }
}
