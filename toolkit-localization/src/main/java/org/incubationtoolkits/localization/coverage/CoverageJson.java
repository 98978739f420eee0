package org.incubationtoolkits.localization.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.text.TextCondition;

/** Coverage as JSON. Everything in it is numbers, ids and language tags, so nothing needs escaping. */
final class CoverageJson {

    private static final String FORMAT = "toolkit-coverage/1";

    private CoverageJson() {}

    static String of(List<Coverage> coverages) {
        return "{\n  \"format\": \"" + FORMAT + "\",\n  \"locales\": ["
                + coverages.stream().map(CoverageJson::locale).collect(Collectors.joining(",")) + "\n  ]\n}\n";
    }

    private static String locale(Coverage coverage) {
        String chain = strings(coverage.chain().locales().stream().map(Locale::toLanguageTag));
        String orphans = strings(coverage.orphans().stream().map(Object::toString));
        String groups = coverage.groups().stream()
                .map(group -> "\n        {\"group\": \"" + group.group() + "\", " + members(group) + "}")
                .collect(Collectors.joining(","));
        return "\n    {\n      \"locale\": \"" + coverage.locale().toLanguageTag() + "\",\n      \"chain\": " + chain
                + ",\n      \"orphans\": " + orphans + ",\n      \"total\": {" + members(coverage.total())
                + "},\n      \"groups\": [" + groups + "\n      ]\n    }";
    }

    private static String strings(Stream<String> values) {
        return values.map(value -> "\"" + value + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String members(GroupCoverage group) {
        Amount publishable = group.publishable();
        Amount total = group.total();
        return amount(total) + ", \"publishable\": {" + amount(publishable) + ", \"percentOfUnits\": "
                + publishable.percentOfUnits(total) + ", \"percentOfWords\": " + publishable.percentOfWords(total)
                + "}, \"conditions\": " + conditions(group) + ", \"served\": " + served(group);
    }

    private static String amount(Amount amount) {
        return "\"units\": " + amount.units() + ", \"words\": " + amount.words();
    }

    private static String conditions(GroupCoverage group) {
        List<String> conditions = new ArrayList<>();
        for (TextCondition condition : TextCondition.values()) {
            if (condition == TextCondition.MISSING) {
                conditions.add("{\"state\": \"missing\", " + amount(group.amount(condition)) + "}");
            } else if (condition != TextCondition.STALE) {
                conditions.add(condition(group, condition, false));
                conditions.add(condition(group, condition, true));
            }
        }
        return conditions.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String condition(GroupCoverage group, TextCondition state, boolean stale) {
        return "{\"state\": \"" + state.name().toLowerCase(Locale.ROOT) + "\", \"stale\": " + stale + ", "
                + amount(group.amount(state, stale)) + "}";
    }

    private static String served(GroupCoverage group) {
        return group.served().entrySet().stream()
                .map(entry ->
                        "{\"locale\": \"" + entry.getKey().toLanguageTag() + "\", " + amount(entry.getValue()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
