package org.incubationtoolkits.publish.variant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/**
 * The last of some variants, not yet laid over what lies below it: it may well not fit, because that has changed.
 *
 * @param below the catalogue, with all the other variants over it
 */
public record TopVariant(Variant variant, Catalogue below) {

    /**
     * Reads a catalogue and at least one variant; returns what is wrong with them, except for how the last one fits.
     *
     * @throws IOException if a file is there but cannot be read
     * @throws IllegalArgumentException if there is no variant
     */
    public static Result<TopVariant> read(LayeredFiles files) throws IOException {
        if (files.variants().isEmpty()) {
            throw new IllegalArgumentException("files must have at least one variant, but have none");
        }
        Result<Catalogue> catalogue = CatalogueReader.read(files.catalogue());
        Result<List<Variant>> variants = files.readVariants();
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        problems.addAll(variants.problems());
        if (Result.failed(problems).hasErrors()) {
            return Result.failed(problems);
        }
        List<Variant> all = variants.orThrow();
        int top = all.size() - 1;
        Result<VariedCatalogue> below = VariedCatalogue.of(catalogue.orThrow(), all.subList(0, top));
        problems.addAll(below.problems());
        return new Result<>(below.value().map(varied -> new TopVariant(all.get(top), varied.catalogue())), problems);
    }
}
