package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

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

    /**
     * Returns the variants, or what is wrong with their files.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public Result<List<Variant>> readVariants() throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Variant> read = new ArrayList<>();
        for (CatalogueFiles files : variants) {
            Result<Variant> variant = Variant.read(files);
            problems.addAll(variant.problems());
            variant.value().ifPresent(read::add);
        }
        return Result.unlessErrors(read, problems);
    }

    /** Returns the files in which translations of what is published are kept: those of the last variant, or of the catalogue. */
    CatalogueFiles top() {
        return variants.isEmpty() ? catalogue : variants.get(variants.size() - 1);
    }
}
