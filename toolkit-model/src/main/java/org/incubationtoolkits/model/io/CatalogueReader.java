package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.validation.Validator;

/**
 * Reads a catalogue from its files, and validates it. Thread-safe.
 *
 * <pre>{@code
 * Catalogue catalogue = CatalogueReader.read(CatalogueFiles.bundled()).orThrow();
 * }</pre>
 *
 * <p>Everything that is wrong in any file is told at once. An item whose structure is broken is checked no further, so
 * that one mistake is told once; there is a value only if nothing is wrong.
 */
public final class CatalogueReader {

    private CatalogueReader() {}

    /**
     * Returns the catalogue, or what is wrong with it.
     *
     * @throws IOException if a file or folder is there but cannot be read
     */
    public static Result<Catalogue> read(CatalogueFiles files) throws IOException {
        return read(files, UnaryOperator.identity());
    }

    /**
     * Returns a catalogue in which things may have ids of variants, such as a copy that somebody has changed; or what is wrong with
     * it.
     *
     * @throws IOException if a file or folder is there but cannot be read
     */
    public static Result<Catalogue> readWithLocalIds(CatalogueFiles files) throws IOException {
        return read(files, Validator::withLocalIds);
    }

    private static Result<Catalogue> read(CatalogueFiles files, UnaryOperator<Validator> rules) throws IOException {
        try {
            return CatalogueReading.read(files, rules);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the catalogue in a folder, or what is wrong with it.
     *
     * @throws IOException if a file or folder is there but cannot be read
     */
    public static Result<Catalogue> read(Path folder) throws IOException {
        return read(CatalogueFiles.folder(folder));
    }

    /** Returns the canonical catalogue, which is part of this library. */
    public static Catalogue canonical() {
        try {
            return read(CatalogueFiles.bundled()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The canonical catalogue cannot be read from the library", e);
        }
    }
}
