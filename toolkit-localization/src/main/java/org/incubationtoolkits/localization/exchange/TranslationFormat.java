package org.incubationtoolkits.localization.exchange;

import org.incubationtoolkits.model.problem.Result;

/**
 * A file format of translators' tools, such as PO. What was written and is read back untouched says the same of every text.
 * Implementations are stateless and thread-safe, and found by {@link java.util.ServiceLoader} or handed over; their tests
 * extend {@code TranslationFormatContract}.
 */
public interface TranslationFormat {

    /** Returns the name by which the format is asked for, such as {@code xliff12}; lower case letters and digits. */
    String name();

    /** Returns how the names of its files end, such as {@code .po}. */
    String ending();

    /** Returns the content of a file. Equal handoffs give equal bytes: no time, no name of a machine. */
    byte[] write(Handoff handoff);

    /**
     * Returns what stands in a file, or what keeps it from being read; a hostile file is refused before it costs anything.
     * That something is wrong with a single unit is a problem too, and does not stand in the way of the others.
     *
     * @param display what to call the file in problems
     */
    Result<Handback> read(String display, byte[] content);
}
