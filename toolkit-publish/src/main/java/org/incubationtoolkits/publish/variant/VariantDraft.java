package org.incubationtoolkits.publish.variant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.variant.Manifest;
import org.incubationtoolkits.localization.variant.Overlay;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.publish.PublishProblem;

/**
 * The files of a variant that somebody begins, with comments that say what to do.
 *
 * @param languages of its editions, the first one its own; that of the catalogue is added if it is not among them
 * @param below the variant that it lies over
 */
public record VariantDraft(Catalogue catalogue, String territory, List<Locale> languages, Optional<Id> below) {

    public VariantDraft {
        languages = Stream.concat(
                        languages.stream(), Stream.of(catalogue.languages().source()))
                .distinct()
                .toList();
    }

    /**
     * Writes the files into a folder that is empty or not there yet.
     *
     * @return why nothing was written, if so
     * @throws IOException if something cannot be written
     */
    public List<Problem> write(Path folder) throws IOException {
        return write(files(), folder);
    }

    /**
     * Writes the manifest with an overlay {@code overlays/fork.yaml} that is there already, and other files.
     *
     * @return why nothing was written, if so
     * @throws IOException if something cannot be written
     */
    public List<Problem> writeWith(Map<String, String> inferred, Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(Variant.FILE, manifest("fork"));
        files.putAll(inferred);
        return write(files, folder);
    }

    private static List<Problem> write(Map<String, String> files, Path folder) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            return List.of(PublishProblem.NOT_EMPTY
                    .at(Location.of(folder.toString()), "The folder is not empty, so no variant was begun there.")
                    .withHint("Name a folder that is not there yet."));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        return List.of();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Returns the contents of the files, by name. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(Variant.FILE, manifest("law"));
        files.put("overlays/law.yaml", overlay());
        return files;
    }

    /** Returns the id of the variant: its territory in small letters. */
    public String id() {
        return territory.toLowerCase(Locale.ROOT);
    }

    private String manifest(String overlay) {
        List<String> lines = new ArrayList<>();
        lines.add("# What this variant is. All members: docs/reference/variants.md");
        lines.add("format: " + Manifest.FORMAT);
        lines.add("# what you add has ids that begin with x-" + id() + "-");
        lines.add("id: " + quoted(id()));
        lines.add("version: 0.1.0");
        lines.add("kind: country");
        lines.add("# write \"final\" when every slot is filled; from then on an empty one is an error");
        lines.add("status: draft");
        lines.add("title:");
        languages.forEach(locale -> lines.add("  " + quoted(locale.toLanguageTag()) + ": " + quoted(country(locale))));
        lines.add("# say here what these editions are and who answers for them");
        lines.add("summary: {}");
        lines.add("basedOn:");
        lines.add("  catalogue: " + catalogue.id());
        lines.add("  version: " + catalogue.version());
        below.ifPresent(variant -> lines.add("  variant: " + variant));
        lines.add("territory: " + quoted(territory));
        lines.add("languages: ["
                + languages.stream()
                        .map(Locale::toLanguageTag)
                        .map(VariantDraft::quoted)
                        .collect(Collectors.joining(", "))
                + "]");
        lines.add("publisher: Nobody yet");
        lines.add("licence: " + catalogue.credit().licence());
        lines.add("overlays: [" + overlay + "]");
        return String.join("\n", lines) + "\n";
    }

    /** The name of the country, as the JDK's own data has it; the code where it has none. */
    private String country(Locale language) {
        return new Locale.Builder().setRegion(territory).build().getDisplayCountry(language);
    }

    /** An operation that is still a comment for each slot: so that nothing is published which nobody wrote. */
    private String overlay() {
        List<String> lines = new ArrayList<>();
        lines.add("# What this variant changes. All operations: docs/reference/overlays.md");
        lines.add("#");
        lines.add(
                "# Below is a place for everything that a country has to say. Take the \"[]\" away, take the \"#\" out of a");
        lines.add("# block, write the words, and state the law and its source in a line above.");
        lines.add("format: " + Overlay.FORMAT);
        lines.add("operations: []");
        catalogue
                .tools()
                .forEach(tool -> tool.slots().stream()
                        .filter(slot -> slot.content().isEmpty())
                        .forEach(slot -> add(tool, slot, lines)));
        return String.join("\n", lines) + "\n";
    }

    private void add(Tool tool, Slot slot, List<String> lines) {
        lines.add("#");
        lines.add("# " + tool.title().words() + (slot.required() ? " (required): " : ": ")
                + slot.prompt().words().replaceAll("\\s+", " "));
        lines.add("#  - op: replace");
        lines.add("#    at: " + tool.ref() + ".slots." + slot.id() + ".content");
        lines.add("#    text:");
        languages.forEach(locale -> lines.add("#      " + quoted(locale.toLanguageTag()) + ": \"\""));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
