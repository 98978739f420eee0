package org.incubationtoolkits.publish.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.localization.Attempt;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;
import org.incubationtoolkits.publish.translation.Explanation;

/** An explanation in words, for people. */
record ExplanationLines(Explanation explanation, Locale asked) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Text served = explanation.serving().served();
        lines.add(explanation.serving().key() + ", asked for in " + asked.toLanguageTag() + ", shown in "
                + served.language().toLanguageTag() + ", " + state(served) + ":");
        served.words().lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        explanation.lineage().ifPresent(lineage -> {
            lines.add("Set by, the last one counts:");
            lineage.layers().forEach(layer -> lines.addAll(layer(layer)));
        });
        if (!explanation.serving().attempts().isEmpty()) {
            lines.add("Languages, the first one that has it counts:");
            explanation.serving().attempts().forEach(attempt -> lines.add(attempt(attempt)));
        }
        explanation
                .serving()
                .adaptations()
                .forEach(each ->
                        lines.add("Changed by the adapter " + each.adapter() + ", from: " + oneLine(each.before())));
        explanation.translation().ifPresent(place -> lines.add("The translation stands at " + place + "."));
        return lines;
    }

    private static String state(Text text) {
        String state = text.state() == TranslationState.SOURCE
                ? "as its author wrote it"
                : "state " + text.state().word();
        return state + (text.stale() ? ", older than what it translates" : "");
    }

    private static List<String> layer(Lineage.Layer layer) {
        List<String> lines = new ArrayList<>();
        String who = layer.variant().map(id -> "variant " + id).orElse("catalogue") + " " + layer.version();
        String where = layer.location().map(place -> " at " + place).orElse("");
        lines.add("  " + who + ", " + layer.act().name().toLowerCase(Locale.ROOT) + where);
        layer.because().ifPresent(reason -> lines.add("    because: " + reason));
        layer.words()
                .forEach((locale, words) -> lines.add(
                        "    " + locale.toLanguageTag() + " (" + SourceHash.of(words) + "): " + oneLine(words)));
        return lines;
    }

    private static String attempt(Attempt attempt) {
        return "  " + attempt.locale().toLanguageTag() + ": "
                + attempt.outcome().words();
    }

    private static String oneLine(String text) {
        return text.strip().replace("\n", " ⏎ ");
    }
}
