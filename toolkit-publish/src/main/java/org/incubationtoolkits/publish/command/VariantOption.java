package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.incubationtoolkits.publish.variant.VariantFinder;
import picocli.CommandLine.Option;

/** The variants that lie over the catalogue of a command. */
final class VariantOption {

    @Option(
            names = "--variant",
            paramLabel = "VARIANT",
            description =
                    "The id of a variant in a library, or the folder or jar of one. May be repeated: the last one counts, "
                            + "the others are those that may lie below it.")
    private List<String> variants = List.of();

    /** Returns the catalogue with the variants that are named, or what cannot be found. */
    Result<LayeredFiles> over(CatalogueFiles catalogue) throws IOException {
        return variants.isEmpty()
                ? Result.of(LayeredFiles.of(catalogue), List.of())
                : VariantFinder.standard().find(catalogue, variants);
    }

    /** Returns what can be translated of the catalogue with the variants that are named, or what is wrong. */
    Result<CatalogueTranslations> translations(CatalogueFiles catalogue) throws IOException {
        Result<LayeredFiles> files = over(catalogue);
        return files.value().isEmpty() ? Result.failed(files.problems()) : CatalogueTranslations.read(files.orThrow());
    }

    /** Returns a catalogue with each of the variants that are in libraries. */
    List<LayeredFiles> allOver(CatalogueFiles catalogue) throws IOException {
        VariantFinder finder = VariantFinder.standard();
        List<LayeredFiles> all = new ArrayList<>();
        for (Id id : finder.ids()) {
            finder.find(catalogue, List.of(id.value())).value().ifPresent(all::add);
        }
        return all;
    }

    boolean isGiven() {
        return !variants.isEmpty();
    }
}
