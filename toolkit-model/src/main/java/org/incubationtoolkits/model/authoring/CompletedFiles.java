package org.incubationtoolkits.model.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.io.CatalogueFiles;

/** The files of a catalogue as they would be with the completed ones written. */
record CompletedFiles(CatalogueFiles files, Map<String, CompletedFile> completed) implements CatalogueFiles {

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        CompletedFile file = completed.get(name);
        return file == null
                ? files.open(name)
                : Optional.of(new ByteArrayInputStream(file.after().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> list() throws IOException {
        return files.list();
    }

    @Override
    public String display(String name) {
        return files.display(name);
    }
}
