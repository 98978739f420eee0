package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.codec.RecordCodec;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/** One reading of a catalogue: which files have been seen, where everything stands, what is wrong. Used once. */
final class CatalogueReading implements Locator {

    private static final Map<ItemKind, Class<? extends Record>> TYPES = Map.of(
            ItemKind.FACET, Facet.class,
            ItemKind.LICENCE, Licence.class,
            ItemKind.SOURCE, Source.class,
            ItemKind.CASE, Case.class,
            ItemKind.TOOLKIT, Toolkit.class,
            ItemKind.TOOL, Tool.class,
            ItemKind.ASSESSMENT, Assessment.class,
            ItemKind.EXPLAINER, Explainer.class,
            ItemKind.GUIDE, Guide.class,
            ItemKind.PROGRAMME, Programme.class);

    private final CatalogueFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ItemRef, Document> documents = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<ItemRef> broken = new HashSet<>();
    private Locale language = Locale.ENGLISH;

    CatalogueReading(CatalogueFiles files) {
        this.files = files;
    }

    Result<Catalogue> read() throws IOException {
        Optional<Document> document = open("catalogue");
        if (document.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(ModelProblem.FILE_MISSING
                        .at(Location.of(files.display("catalogue.yaml")), "There is no catalogue here.")
                        .withHint("Name the folder in which \"catalogue.yaml\" lies."));
            }
            return Result.failed(problems);
        }
        language = languageOf(document.get().root());
        Catalogue catalogue = bind(Catalogue.class, document.get(), "");
        addUnlisted();
        if (catalogue == null) {
            return Result.failed(problems);
        }
        documents.put(new ItemRef(ItemKind.CATALOGUE, catalogue.id()), document.get());
        problems.addAll(Validator.standard(broken).validate(catalogue, this));
        return Result.unlessErrors(catalogue, problems);
    }

    /** The language has to be known before the first text is read; if it is wrong, the reading itself says so. */
    private static Locale languageOf(Node root) {
        return member(root, "languages")
                .flatMap(languages -> member(languages, "source"))
                .filter(Node.Scalar.class::isInstance)
                .map(tag -> Locale.forLanguageTag(((Node.Scalar) tag).text()))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Node> member(Node node, String name) {
        return node instanceof Node.Mapping mapping && mapping.members().containsKey(name)
                ? Optional.of(mapping.members().get(name).value())
                : Optional.empty();
    }

    private <T extends Record> @Nullable T bind(Class<T> type, Document document, String folder) {
        RecordCodec<T> codec = Codecs.of(type);
        Reading.Items items = (kind, id, at) -> load(kind, id, at, folder);
        Reading reading = new Reading(document.source(), language, items, problems::add);
        return codec.read(document.root(), JsonPointer.ROOT, reading);
    }

    private @Nullable Object load(ItemKind kind, Id id, Location at, String folder) {
        ItemRef ref = new ItemRef(kind, id);
        String own = folder + kind.folder() + "/" + id;
        Optional<Document> document;
        try {
            document = open(kind == ItemKind.TOOLKIT ? own + "/toolkit" : own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object item = document.map(found -> bind(typeOf(kind), found, kind == ItemKind.TOOLKIT ? own + "/" : folder))
                .orElse(null);
        if (item == null) {
            broken.add(ref);
            addMissing(document, ref, at, own);
            return null;
        }
        documents.putIfAbsent(ref, document.orElseThrow());
        return hasId(item, ref, document.orElseThrow()) ? item : null;
    }

    private static Class<? extends Record> typeOf(ItemKind kind) {
        Class<? extends Record> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("no file holds an item of kind " + kind);
        }
        return type;
    }

    private void addMissing(Optional<Document> document, ItemRef ref, Location at, String own) {
        boolean wasThere =
                seen.stream().anyMatch(name -> name.startsWith(own + ".") || name.startsWith(own + "/toolkit."));
        if (document.isEmpty() && !wasThere) {
            problems.add(ModelProblem.FILE_MISSING
                    .at(at, "The " + ref.kind().word() + " \"" + ref.id() + "\" has no file \"" + own + ".yaml\".")
                    .withHint(nearestFile(ref, own)));
        }
    }

    private String nearestFile(ItemRef ref, String own) {
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        try {
            List<String> names = files.list().stream()
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length()).replaceAll("[./].*", ""))
                    .distinct()
                    .toList();
            return Nearest.hint(ref.id().value(), names, "").isEmpty()
                    ? "Write the file, or take the id out of the list."
                    : Nearest.hint(ref.id().value(), names, "There are ");
        } catch (IOException e) {
            return "Write the file, or take the id out of the list.";
        }
    }

    private boolean hasId(Object item, ItemRef ref, Document document) {
        Id inside = item instanceof Item own ? own.id() : ref.id();
        if (inside.equals(ref.id())) {
            return true;
        }
        broken.add(ref);
        problems.add(ModelProblem.FILE_NAME_IS_NOT_ID
                .at(
                        document.locate(JsonPointer.ROOT.child("id")),
                        "The id is \"" + inside + "\", but the file is named after \"" + ref.id() + "\".")
                .withHint("Make the two equal, and the list that names them."));
        return false;
    }

    private Optional<Document> open(String nameWithoutEnding) throws IOException {
        for (String ending : List.of(".yaml", ".json")) {
            String name = nameWithoutEnding + ending;
            Optional<InputStream> stream = files.open(name);
            if (stream.isPresent()) {
                seen.add(name);
                try (InputStream content = stream.get()) {
                    byte[] bytes = content.readNBytes(DocumentReader.MAX_BYTES + 1);
                    return DocumentReader.read(files.display(name), bytes, problems::add);
                }
            }
        }
        return Optional.empty();
    }

    private void addUnlisted() throws IOException {
        for (String name : files.list()) {
            boolean belongs = name.matches(".*\\.(yaml|yml|json)") && !name.startsWith("translations/");
            if (belongs && !seen.contains(name)) {
                problems.add(ModelProblem.FILE_NOT_LISTED
                        .at(Location.of(files.display(name)), "No list names this file, so it is not published.")
                        .withHint(
                                name.endsWith(".yml")
                                        ? "Let its name end in .yaml."
                                        : "Add its id to \"" + listFor(name) + "\", or delete the file."));
            }
        }
    }

    private static String listFor(String name) {
        String[] parts = name.split("/");
        boolean inToolkit = parts.length > 3 && parts[0].equals("toolkits");
        return inToolkit ? "toolkits/" + parts[1] + "/toolkit.yaml" : "catalogue.yaml";
    }

    @Override
    public Location locate(Place place) {
        Document document = documents.get(place.item());
        if (document == null) {
            return documents.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == ItemKind.CATALOGUE)
                    .map(entry -> entry.getValue().locate(place.pointer()))
                    .findFirst()
                    .orElseGet(() -> Locator.BY_ADDRESS.locate(place));
        }
        return document.locate(place.pointer());
    }

    @Override
    public Location locate(Place place, String words) {
        Document document = documents.get(place.item());
        return document == null ? locate(place) : document.find(words, locate(place));
    }
}
