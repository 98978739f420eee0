package org.incubationtoolkits.canvas.text;

import java.util.List;
import java.util.Locale;

/** Tells where a line may end, by the rules of a language (UAX #14). Implementations are thread-safe. */
public interface LineBreaker {

    /**
     * Returns the offsets behind which a new line may begin, in order, spaces before the break included; the last is the length
     * of {@code text}. An empty text has none.
     */
    List<Integer> breaks(String text, Locale language);
}
