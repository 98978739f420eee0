package org.incubationtoolkits.model.internal.tree;

import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** How big and how deep a file may be. */
final class ReadLimits {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final int MAX_DEPTH = 48;
    private static final int MAX_TOKENS = 200_000;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_DIGITS = 100;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_BYTES)
            .maxNameLength(MAX_NAME)
            .maxNumberLength(MAX_DIGITS)
            .maxTokenCount(MAX_TOKENS)
            .build();

    /** What to say, by what Jackson says; no message of its own has two of these. */
    private static final Map<String, String> SENTENCES = Map.of(
            "nesting depth", "The file is nested deeper than " + MAX_DEPTH + " levels.",
            "Token count", "The file has more than " + MAX_TOKENS + " names, values and brackets.",
            "Name length", "A name has more than " + MAX_NAME + " characters.",
            "Number value length", "A number has more than " + MAX_DIGITS + " digits.");

    private ReadLimits() {}

    /** Jackson's own message has its numbers in the digits of the default locale. */
    static String sentence(StreamConstraintsException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return SENTENCES.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("The file is too big.");
    }
}
