package org.incubationtoolkits.model.authoring;

import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;

/**
 * A file of a catalogue in which ids were missing.
 *
 * @param name relative to the catalogue, with slashes
 * @param before the content that was read; in UTF-8, these are the bytes of the file
 * @param after the content with the ids, otherwise the same
 * @param ids what was added, in the order in which it stands in the file
 */
public record CompletedFile(String name, String before, String after, List<NewId> ids) {

    public CompletedFile {
        ids = List.copyOf(ids);
    }

    /**
     * An id that an entry of a list was given.
     *
     * @param location where the id stands in the completed file
     */
    public record NewId(Location location, Id id) {}
}
