package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;

/** The names of the files that are there, and which of them some list names. */
final class FileNames {

    private final CatalogueFiles files;
    private final List<String> names;
    private final Set<String> opened = new HashSet<>();
    private final Set<String> unjudged = new HashSet<>();

    FileNames(CatalogueFiles files) throws IOException {
        this.files = files;
        this.names = files.list();
    }

    void open(String name) {
        opened.add(name);
    }

    /** Says that the list of what is in {@code folder} could not be read, so that nothing there is known to be unlisted. */
    void leaveUnjudged(String folder) {
        unjudged.add(folder);
    }

    /** Returns the items that may be in folders which are not judged. */
    List<ItemRef> unjudgedItems() {
        List<ItemRef> items = new ArrayList<>();
        for (String folder : unjudged) {
            names.stream()
                    .filter(name -> name.startsWith(folder))
                    .forEach(name -> itemOf(name.substring(folder.length())).ifPresent(items::add));
        }
        return items;
    }

    private static Optional<ItemRef> itemOf(String name) {
        String[] parts = name.replaceAll("\\.(yaml|json)$", "").split("/");
        return Arrays.stream(ItemKind.values())
                .filter(kind -> parts.length == 2 && kind.folder().equals(parts[0]) && Id.isValid(parts[1]))
                .findFirst()
                .map(kind -> new ItemRef(kind, Id.of(parts[1])));
    }

    /** Returns a problem for each file that no list names. */
    List<Problem> unlisted() {
        return names.stream()
                .filter(name -> name.matches(".*\\.(yaml|yml|json)") && !isReadByOthers(name))
                .filter(name -> !opened.contains(name) && unjudged.stream().noneMatch(name::startsWith))
                .map(this::unlisted)
                .toList();
    }

    private static boolean isReadByOthers(String name) {
        return name.startsWith("translations/") || name.equals("terms.yaml");
    }

    private Problem unlisted(String name) {
        return ModelProblem.FILE_NOT_LISTED
                .at(Location.of(files.display(name)), "No list names this file, so it is not published.")
                .withHint(
                        name.endsWith(".yml")
                                ? "Let its name end in .yaml."
                                : "Add its id to \"" + listFor(name) + "\", or delete the file.");
    }

    private static String listFor(String name) {
        String[] parts = name.split("/");
        boolean inToolkit = parts.length > 3 && parts[0].equals("toolkits");
        return inToolkit ? "toolkits/" + parts[1] + "/toolkit.yaml" : "catalogue.yaml";
    }

    /** Returns what to do about a file that is not there, such as {@code tools/scetch}. */
    String nearest(String missing) {
        int slash = missing.lastIndexOf('/') + 1;
        List<String> there = names.stream()
                .filter(name -> name.startsWith(missing.substring(0, slash)))
                .map(name -> name.substring(slash).replaceAll("[./].*", ""))
                .distinct()
                .toList();
        String hint = Nearest.hint(missing.substring(slash), there, "There are ");
        return hint.isEmpty() ? "Write the file, or take the id out of the list." : hint;
    }
}
