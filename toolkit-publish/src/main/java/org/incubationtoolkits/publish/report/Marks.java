package org.incubationtoolkits.publish.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Kind;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Part;

/** How words that are gone, and words that are new, are marked. */
enum Marks {
    /** As in the word differences of Git. */
    PLAIN("[-", "-]", "{+", "+}", words -> words.replace("\n", " ⏎ ")),
    MARKDOWN("<del>", "</del>", "<ins>", "</ins>", Marks::markdown);

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#+|~!-]");

    private final String beforeRemoved;
    private final String afterRemoved;
    private final String beforeAdded;
    private final String afterAdded;
    private final UnaryOperator<String> escape;

    Marks(
            String beforeRemoved,
            String afterRemoved,
            String beforeAdded,
            String afterAdded,
            UnaryOperator<String> escape) {
        this.beforeRemoved = beforeRemoved;
        this.afterRemoved = afterRemoved;
        this.beforeAdded = beforeAdded;
        this.afterAdded = afterAdded;
        this.escape = escape;
    }

    private static String markdown(String words) {
        return SPECIAL.matcher(words.replace("&", "&amp;")).replaceAll("\\\\$0").replace("\n", " ");
    }

    String escaped(String words) {
        return escape.apply(words);
    }

    String write(List<Part> parts) {
        return parts.stream().map(this::write).collect(Collectors.joining());
    }

    private String write(Part part) {
        String words = escaped(part.words());
        if (part.kind() == Kind.KEPT) {
            return words;
        }
        return part.kind() == Kind.REMOVED ? beforeRemoved + words + afterRemoved : beforeAdded + words + afterAdded;
    }
}
