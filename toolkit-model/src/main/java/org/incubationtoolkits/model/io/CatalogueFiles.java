package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a catalogue, wherever they lie. Names are relative, with slashes, such as {@code
 * toolkits/incubation/toolkit.yaml}.
 */
public interface CatalogueFiles {

    /**
     * Returns the content of a file, or nothing if there is none.
     *
     * @throws IOException if there is one, but it cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * Returns the names of all files that belong to the catalogue, in order; empty where they cannot be listed, as in a jar.
     *
     * @throws IOException if a folder cannot be read
     */
    List<String> list() throws IOException;

    /** Returns what to call a file in a message: its path as the reader of the message would write it. */
    String display(String name);

    /** Returns the files in a folder. Links are followed where a list names them. */
    static CatalogueFiles folder(Path folder) {
        return new FolderFiles(folder);
    }

    /** Returns the files of the canonical catalogue, which is part of this library. */
    static CatalogueFiles bundled() {
        return resources(CatalogueFiles.class, "/org/incubationtoolkits/catalogue/", "catalogue");
    }

    /**
     * Returns the files that are resources of a class's module, which cannot be listed.
     *
     * @param root where they lie, with a slash at both ends
     * @param label what to call the root in messages
     */
    static CatalogueFiles resources(Class<?> owner, String root, String label) {
        return new ResourceFiles(owner::getResourceAsStream, root, label);
    }

    /** Returns files that are given by their content, such as those that a portal keeps in a database. */
    static CatalogueFiles of(Map<String, String> contents) {
        return new GivenFiles(contents);
    }
}
