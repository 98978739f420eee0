package org.incubationtoolkits.model.io;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Files that are resources of a module; they cannot be listed. */
record ResourceFiles(Function<String, @Nullable InputStream> resources, String root, String label)
        implements CatalogueFiles {

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(resources.apply(root + name));
    }

    @Override
    public List<String> list() {
        return List.of();
    }

    @Override
    public String display(String name) {
        return label + "/" + name;
    }
}
