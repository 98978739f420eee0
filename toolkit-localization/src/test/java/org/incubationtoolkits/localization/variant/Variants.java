package org.incubationtoolkits.localization.variant;

import java.util.List;
import org.incubationtoolkits.model.Catalogue;

/** Variants for tests of what is made of them. */
public final class Variants {

    private Variants() {}

    /** Returns a catalogue with a variant "mine" of these operations over it. */
    public static VariedCatalogue over(Catalogue catalogue, String... operations) {
        return VariedCatalogue.of(
                        catalogue, List.of(VariantFiles.of(operations).read().orThrow()))
                .orThrow();
    }
}
