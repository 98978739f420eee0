package org.incubationtoolkits.export;

import java.io.IOException;

/**
 * Writes a publication in one format. Extension point: found by {@link java.util.ServiceLoader}, or handed over in a list.
 *
 * <p>An implementation is immutable and thread-safe, and gives the same bytes for equal publications on every machine.
 */
public interface Exporter {

    /** Returns the name by which the format is asked for, such as {@code html}. */
    String format();

    /**
     * Gives all files of {@code publication} to {@code sink}.
     *
     * @throws IOException if the sink does
     */
    void export(Publication publication, Sink sink) throws IOException;
}
