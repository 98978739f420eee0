package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;

/** Operations in one file of a variant, in the order in which they are written. */
public final class Overlay {

    /** The version of the format that this library reads and writes. */
    public static final String FORMAT = "toolkit-overlay/1";

    private final RecordFile<Stored> file;

    Overlay(RecordFile<Stored> file) {
        this.file = file;
    }

    /** An overlay as it is written. */
    record Stored(String format, List<Operation> operations) {

        Stored {
            operations = List.copyOf(operations);
        }
    }

    /** Returns the operations, each with its place. */
    public List<PlacedOperation> operations() {
        List<PlacedOperation> placed = new ArrayList<>();
        for (int i = 0; i < file.value().operations().size(); i++) {
            JsonPointer pointer = JsonPointer.ROOT.child("operations").child(i);
            placed.add(new PlacedOperation(file.value().operations().get(i), pointer, this::locate));
        }
        return placed;
    }

    /**
     * Returns these operations as the YAML of a file, in canonical form.
     *
     * @param language the first language of the variant
     */
    public static String yaml(List<Operation> operations, Locale language) {
        return RecordFile.write(new Stored(FORMAT, operations), language);
    }

    private Location locate(JsonPointer pointer) {
        return file.locate(pointer);
    }
}
