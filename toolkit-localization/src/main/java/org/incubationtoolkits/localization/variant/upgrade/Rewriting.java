package org.incubationtoolkits.localization.variant.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.Overlay;
import org.incubationtoolkits.localization.variant.PlacedOperation;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.io.YamlComments;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** The files of a variant, being written anew. Only what changes is there, and no comment is lost without a problem. */
final class Rewriting {

    private static final String OPERATIONS = "operations";
    private static final JsonPointer VERSION = JsonPointer.ROOT.child("basedOn").child("version");

    private final Variant variant;
    private final Map<String, String> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Rewriting(Variant variant) {
        this.variant = variant;
    }

    Result<Map<String, String>> result() {
        return Result.unlessErrors(files, problems);
    }

    /** Writes the version of the catalogue where it stands, and touches nothing else of the manifest. */
    Rewriting withVersion(String version) throws IOException {
        String before = variant.manifest().basedOn().version();
        if (!before.equals(version)) {
            Location at = variant.locate(VERSION);
            List<String> lines = new ArrayList<>(List.of(content(Variant.FILE).split("\n", -1)));
            String line = lines.get(at.line() - 1);
            int start = line.indexOf(before, at.column() - 1);
            lines.set(at.line() - 1, line.substring(0, start) + version + line.substring(start + before.length()));
            files.put(Variant.FILE, String.join("\n", lines));
        }
        return this;
    }

    /** Writes the overlays in which {@code change} changes an operation, or takes it out. */
    Rewriting withOperations(Change change) throws IOException {
        for (int i = 0; i < variant.overlays().size(); i++) {
            overlay(
                    variant.overlays().get(i),
                    variant.manifest().overlays().get(i).value(),
                    change);
        }
        return this;
    }

    /** What becomes of an operation. */
    interface Change {

        /** Returns the operation as it is to be written; nothing if it goes. */
        Optional<Operation> of(PlacedOperation placed);
    }

    private void overlay(Overlay overlay, String id, Change change) throws IOException {
        List<Operation> before =
                overlay.operations().stream().map(PlacedOperation::operation).toList();
        List<Optional<Operation>> changed =
                overlay.operations().stream().map(change::of).toList();
        List<Operation> after = changed.stream().flatMap(Optional::stream).toList();
        if (!after.equals(before)) {
            String name = "overlays/" + id + ".yaml";
            Locale language = variant.manifest().languages().get(0);
            Result<String> kept = YamlComments.carry(
                    variant.files().display(name),
                    content(name),
                    Overlay.yaml(after, language),
                    new Moves(before, changed));
            problems.addAll(kept.problems());
            kept.value().ifPresent(yaml -> files.put(name, yaml));
        }
    }

    private String content(String name) throws IOException {
        try (InputStream content = variant.files().open(name).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where what stood at a place of an overlay stands in the new one. */
    private record Moves(List<Operation> before, List<Optional<Operation>> after)
            implements UnaryOperator<JsonPointer> {

        private static final JsonPointer GONE =
                JsonPointer.ROOT.child(OPERATIONS).child("gone");

        @Override
        public JsonPointer apply(JsonPointer pointer) {
            String[] path = pointer.value().split("/", -1);
            if (path.length < 3 || !path[1].equals(OPERATIONS)) {
                return pointer;
            }
            int index = Integer.parseInt(path[2]);
            if (after.get(index).isEmpty() || path.length > 4 && !sameIds(index)) {
                return GONE;
            }
            long place =
                    after.subList(0, index).stream().filter(Optional::isPresent).count();
            String rest = pointer.value().substring(("/" + path[1] + "/" + path[2]).length());
            return new JsonPointer("/" + OPERATIONS + "/" + place + rest);
        }

        /** Whether numbers in a list of ids still mean the same entries. */
        private boolean sameIds(int index) {
            return size(before.get(index)) == size(after.get(index).orElseThrow());
        }

        private static int size(Operation operation) {
            return operation instanceof Operation.Order order ? order.ids().size() : 0;
        }
    }
}
