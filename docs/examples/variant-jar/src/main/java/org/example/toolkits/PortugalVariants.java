package org.example.toolkits;

import java.util.List;
import org.incubationtoolkits.localization.variant.VariantProvider;
import org.incubationtoolkits.model.io.CatalogueFiles;

/** Gives the variant in this jar to whoever has the jar on the class path. */
public final class PortugalVariants implements VariantProvider {

    @Override
    public List<CatalogueFiles> variants() {
        return List.of(
                CatalogueFiles.resources(PortugalVariants.class, "/org/example/toolkits/pt/", "variant-pt.jar"));
    }
}
