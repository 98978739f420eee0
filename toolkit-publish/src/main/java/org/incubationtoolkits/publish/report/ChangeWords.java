package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.localization.variant.difference.TermChange;
import org.incubationtoolkits.localization.variant.difference.WordDifference;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Kind;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Part;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** The words of a change: kept, removed and added. */
final class ChangeWords {

    private static final Pattern SOFT_LINE_END = Pattern.compile("(?<=[^\\n])[ \\t]*\\n(?=[^\\n\\-*0-9 ])");

    private static final double LEAST_KEPT = 0.25;

    private ChangeWords() {}

    static List<Part> of(Change change) {
        if (change instanceof Change.Added added) {
            return List.of(new Part(Kind.ADDED, unwrapped(added.title())));
        }
        if (change instanceof Change.Hidden hidden) {
            return List.of(new Part(Kind.REMOVED, unwrapped(hidden.title())));
        }
        if (change instanceof Change.Moved moved) {
            return List.of(new Part(Kind.KEPT, moved.title() + " (" + place(moved.after()) + ")"));
        }
        if (change instanceof Change.ValueSet set) {
            return List.of(
                    new Part(Kind.REMOVED, set.below().toString()),
                    new Part(Kind.ADDED, set.above().toString()));
        }
        return of((Change.Replaced) change);
    }

    private static Text unwrapped(Text text) {
        return new Text(unwrapped(text.words()), text.language(), text.state(), text.stale());
    }

    private static String place(Optional<Id> after) {
        return after.map(id -> "now after \"" + id + "\"").orElse("now the first");
    }

    /** A line end inside a paragraph is a blank to readers. */
    private static String unwrapped(String words) {
        return SOFT_LINE_END.matcher(words).replaceAll(" ");
    }

    private static List<Part> of(Change.Replaced replaced) {
        Text above = unwrapped(replaced.above());
        Optional<Text> below = replaced.below().map(ChangeWords::unwrapped);
        if (below.isEmpty()) {
            return List.of(new Part(Kind.ADDED, above.words()));
        }
        if (!below.get().language().equals(above.language())) {
            return List.of(new Part(Kind.REMOVED, below.get().words()), new Part(Kind.ADDED, above.words()));
        }
        List<Part> parts = WordDifference.of(below.get().words(), above.words(), above.language())
                .parts();
        return isReadable(parts)
                ? parts
                : List.of(new Part(Kind.REMOVED, below.get().words()), new Part(Kind.ADDED, above.words()));
    }

    /** Whether enough is kept for the difference to be read as one text: else it is one text and then the other. */
    private static boolean isReadable(List<Part> parts) {
        int kept = length(parts, Kind.KEPT);
        return kept >= LEAST_KEPT * (kept + Math.max(length(parts, Kind.REMOVED), length(parts, Kind.ADDED)));
    }

    private static int length(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(part -> part.words().length())
                .sum();
    }

    static List<Part> of(TermChange term) {
        List<Part> parts = new ArrayList<>();
        term.below()
                .filter(words -> !words.equals(term.above()))
                .ifPresent(words -> parts.add(new Part(Kind.REMOVED, words)));
        parts.add(
                new Part(term.below().filter(term.above()::equals).isPresent() ? Kind.KEPT : Kind.ADDED, term.above()));
        return parts;
    }

    static List<Map<String, String>> trees(List<Part> parts) {
        return parts.stream()
                .map(part -> Map.of(part.kind().name().toLowerCase(Locale.ROOT), part.words()))
                .toList();
    }
}
