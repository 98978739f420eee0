package org.incubationtoolkits.localization.exchange;

import org.incubationtoolkits.model.problem.Result;

/**
 * A file format of translators' tools, such as PO. What was written and is read back untouched says the same of every text.
 * Implementations are stateless and thread-safe, and found by {@link java.util.ServiceLoader} or handed over; their tests
 * extend {@code TranslationFormatContract}.
 */
public interface TranslationFormat extends HandoffWriter {

    /**
     * Returns what stands in a file, or what keeps it from being read; a hostile file is refused before it costs anything.
     * That something is wrong with a single unit is a problem too, and does not stand in the way of the others.
     *
     * @param display what to call the file in problems
     */
    Result<Handback> read(String display, byte[] content);
}
