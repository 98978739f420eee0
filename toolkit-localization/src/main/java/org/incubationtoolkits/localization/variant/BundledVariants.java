package org.incubationtoolkits.localization.variant;

import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.model.io.CatalogueFiles;

/**
 * The variants that come with this library: the European Union, and over it Estonia and Portugal. They are examples by this
 * project, which no public body has made or reviewed.
 */
public final class BundledVariants implements VariantProvider {

    @Override
    public List<CatalogueFiles> variants() {
        return Stream.of("eu", "ee", "pt")
                .map(id -> CatalogueFiles.resources(
                        BundledVariants.class, "/org/incubationtoolkits/variants/" + id + "/", "variants/" + id))
                .toList();
    }
}
