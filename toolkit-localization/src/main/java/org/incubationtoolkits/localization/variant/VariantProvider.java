package org.incubationtoolkits.localization.variant;

import java.util.List;
import org.incubationtoolkits.model.io.CatalogueFiles;

/**
 * Gives variants that come with a library. Extension point: found by {@link java.util.ServiceLoader}, or handed over in a list.
 *
 * <p>An implementation has no state. The resources of a jar are given by {@link CatalogueFiles#resources}.
 */
@FunctionalInterface
public interface VariantProvider {

    /** Returns the files of each variant, at least {@value Variant#FILE} each; always the same. */
    List<CatalogueFiles> variants();
}
