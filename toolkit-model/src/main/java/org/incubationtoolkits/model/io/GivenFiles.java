package org.incubationtoolkits.model.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that are given by their content. */
record GivenFiles(Map<String, String> contents) implements CatalogueFiles {

    GivenFiles {
        contents = new TreeMap<>(contents);
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(contents.get(name))
                .map(content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> list() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public String display(String name) {
        return name;
    }
}
