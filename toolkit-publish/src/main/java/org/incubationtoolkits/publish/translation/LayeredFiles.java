package org.incubationtoolkits.publish.translation;

import java.util.List;
import org.incubationtoolkits.model.io.CatalogueFiles;

/**
 * The files of a catalogue, and those of variants that lie over it.
 *
 * @param variants from the lowest; what is published are the editions of the last one
 */
public record LayeredFiles(CatalogueFiles catalogue, List<CatalogueFiles> variants) {

    public LayeredFiles {
        variants = List.copyOf(variants);
    }

    /** Returns a catalogue as it is. */
    public static LayeredFiles of(CatalogueFiles catalogue) {
        return new LayeredFiles(catalogue, List.of());
    }

    /** Returns the files in which translations of what is published are kept: those of the last variant, or of the catalogue. */
    CatalogueFiles top() {
        return variants.isEmpty() ? catalogue : variants.get(variants.size() - 1);
    }
}
