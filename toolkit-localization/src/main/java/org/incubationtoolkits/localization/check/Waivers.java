package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.text.TextKey;

/**
 * The reasons that units give for passing over a rule.
 *
 * @param byKey the ids of the rules that each unit waives
 */
record Waivers(Map<TextKey, Set<TextKey>> byKey) {

    static Waivers of(CheckedTexts texts) {
        Map<TextKey, Set<TextKey>> byKey = new LinkedHashMap<>();
        texts.texts().forEach(text -> byKey.put(text.key(), text.unit().waive().keySet()));
        return new Waivers(byKey);
    }

    /** Returns the findings that are not waived, and what is wrong with the waivers themselves. */
    Stream<Finding> apply(List<Finding> findings) {
        Set<String> used = new HashSet<>();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            String id = finding.rule().id();
            if (finding.rule().isWaivable() && waives(finding.key(), id)) {
                used.add(finding.key() + " " + id);
            } else {
                told.add(finding);
            }
        }
        byKey.forEach((key, ids) -> ids.stream()
                .filter(id -> !used.contains(key + " " + id))
                .map(id -> wrong(key, id.value()))
                .forEach(told::add));
        return told.stream();
    }

    private boolean waives(TextKey key, String id) {
        return byKey.getOrDefault(key, Set.of()).contains(TextKey.of(id));
    }

    private static Finding wrong(TextKey key, String id) {
        return CheckRule.of(id)
                .map(rule -> rule.isWaivable() ? unused(key, id) : notAllowed(key, id))
                .orElseGet(() -> unknown(key, id));
    }

    private static Finding unknown(TextKey key, String id) {
        String hint = Nearest.to(id, CheckRule.waivableIds())
                .map(near -> "Write \"" + near + "\", or take the waiver out.")
                .orElse("Take the waiver out.");
        return new Finding(key, CheckRule.WAIVER_UNKNOWN, "There is no check \"" + id + "\".", hint);
    }

    private static Finding unused(TextKey key, String id) {
        return new Finding(
                key,
                CheckRule.WAIVER_UNUSED,
                "The check \"" + id + "\" is waived, but has nothing to tell.",
                "Take the waiver out.");
    }

    private static Finding notAllowed(TextKey key, String id) {
        return new Finding(
                key,
                CheckRule.WAIVER_NOT_ALLOWED,
                "The check \"" + id + "\" cannot be waived.",
                "Mend the translation, and take the waiver out.");
    }
}
