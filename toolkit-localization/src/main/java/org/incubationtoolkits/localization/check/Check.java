package org.incubationtoolkits.localization.check;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks at translations. Stateless and thread-safe; where the same could be said of a text twice, it is said once.
 *
 * <p>Tests of implementations extend {@code CheckContract}.
 */
@FunctionalInterface
public interface Check {

    /** Returns what is to be told about these texts, in their order. */
    Stream<Finding> findings(CheckedTexts texts);

    /** Returns a check that looks at each text by itself. */
    static Check ofEach(Function<CheckedText, Stream<Finding>> check) {
        return texts -> texts.texts().stream().flatMap(check);
    }
}
