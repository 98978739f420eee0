package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.io.CatalogueFiles;

/** The files of the smallest catalogue that makes sense: a licence, and a toolkit with an explainer. */
public final class SmallCatalogue {

    public static final Map<String, String> FILES = Map.of(
            "catalogue.yaml", """
                    format: toolkit-catalogue/1
                    id: small
                    version: 1.0.0
                    title: Small catalogue
                    summary: A catalogue for tests.
                    about: It holds one explainer.
                    languages:
                      source: en
                      published: [en]
                    credit:
                      licence: own
                      authors: [Somebody]
                    licences: [own]
                    toolkits: [first]
                    """,
            "licences/own.yaml", """
                    id: own
                    title: Own licence
                    url: https://example.org/licence
                    permits:
                      reuse: allowed
                      adapt: allowed
                      translate: allowed
                      embed: allowed
                      commercial: allowed
                    """,
            "toolkits/first/toolkit.yaml", """
                    id: first
                    version: 1.0.0
                    title: First toolkit
                    summary: A toolkit for tests.
                    purpose: To be tested.
                    explainers: [trust]
                    credit:
                      licence: own
                      authors: [Somebody]
                    """,
            "toolkits/first/explainers/trust.yaml", """
                    id: trust
                    version: 1.0.0
                    title: Trust
                    summary: What trust is.
                    sections:
                      - id: meaning
                        title: Meaning
                        text: Trust is what is left when nobody looks.
                    credit:
                      licence: own
                      authors: [Somebody]
                    """);

    private SmallCatalogue() {}

    static CatalogueFiles files() {
        return CatalogueFiles.of(FILES);
    }

    /** Returns the files of the catalogue with one that has another content, or comes to the others. */
    static CatalogueFiles with(String name, String content) {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put(name, content);
        return CatalogueFiles.of(files);
    }

    /** Returns the catalogue as a folder. */
    public static Path in(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
        }
        return folder;
    }
}
