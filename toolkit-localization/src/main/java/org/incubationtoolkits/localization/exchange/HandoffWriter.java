package org.incubationtoolkits.localization.exchange;

/**
 * A kind of file that texts and translations are given away in. Implementations are stateless and thread-safe.
 *
 * @see TranslationFormat for files that come back
 */
public interface HandoffWriter {

    /** Returns the name by which the format is asked for, such as {@code xliff12}; lower case letters and digits. */
    String name();

    /** Returns how the names of its files end, such as {@code .po}. */
    String ending();

    /** Returns the content of a file. Equal handoffs give equal bytes: no time, no name of a machine. */
    byte[] write(Handoff handoff);
}
