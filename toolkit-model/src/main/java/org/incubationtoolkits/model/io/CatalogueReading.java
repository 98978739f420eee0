package org.incubationtoolkits.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/** One reading of a catalogue: which files have been seen, where everything stands, what is wrong. Used once. */
final class CatalogueReading {

    private final CatalogueFiles files;
    private final FileNames names;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ItemRef, Document> documents = new HashMap<>();
    private final Map<String, Optional<Object>> items = new LinkedHashMap<>();
    private final Set<ItemRef> broken = new HashSet<>();
    private Locale language = Locale.ENGLISH;

    private final UnaryOperator<Validator> rules;

    private CatalogueReading(CatalogueFiles files, UnaryOperator<Validator> rules) throws IOException {
        this.files = files;
        this.rules = rules;
        this.names = new FileNames(files);
    }

    /** @param rules what becomes of the rules of this library */
    static Result<Catalogue> read(CatalogueFiles files, UnaryOperator<Validator> rules) throws IOException {
        for (String name : List.of("catalogue.yaml", "catalogue.json")) {
            Optional<InputStream> stream = files.open(name);
            if (stream.isPresent()) {
                try (InputStream content = stream.get()) {
                    return new CatalogueReading(files, rules).read(name, content);
                }
            }
        }
        return Result.failed(List.of(ModelProblem.FILE_MISSING
                .at(Location.of(files.display("catalogue.yaml")), "There is no catalogue here.")
                .withHint("Name the folder in which \"catalogue.yaml\" lies.")));
    }

    private Result<Catalogue> read(String name, InputStream content) throws IOException {
        Document document = parse(name, content).orElse(null);
        if (document == null) {
            return Result.failed(problems);
        }
        CatalogueHead head = new CatalogueHead(document);
        head.wrongFormat().ifPresent(problems::add);
        if (head.wrongFormat().isPresent()) {
            return Result.failed(problems);
        }
        language = head.language();
        Catalogue catalogue = bind(Catalogue.class, document, "");
        if (catalogue == null) {
            broken.addAll(head.roles());
            names.leaveUnjudged("");
            validate(new StandIn(items, language).catalogue());
            return Result.failed(problems);
        }
        documents.put(new ItemRef(ItemKind.CATALOGUE, catalogue.id()), document);
        problems.addAll(names.unlisted());
        validate(catalogue);
        return Result.unlessErrors(catalogue, problems);
    }

    /** What is said of a stand-in has no line, and concerns nobody. */
    private void validate(Catalogue catalogue) {
        boolean complete = broken.isEmpty();
        broken.addAll(documents.keySet());
        broken.addAll(names.unjudgedItems());
        rules.apply(Validator.standard(broken)).validate(catalogue, new FileLocator(documents)).stream()
                .filter(problem -> complete || problem.location().line() > 0)
                .forEach(problems::add);
    }

    private <T extends Record> @Nullable T bind(Class<T> type, Document document, String folder) {
        Reading reading = new Reading(document.source(), language, new Loader(folder), problems::add);
        return Codecs.of(type).read(document.root(), JsonPointer.ROOT, reading);
    }

    /** Finds what the lists of one document name, in the folder that belongs to it. */
    private final class Loader implements Reading.Items {

        private final String folder;

        Loader(String folder) {
            this.folder = folder;
        }

        @Override
        public @Nullable Object load(ItemKind kind, Id id, Location at) {
            String own = folder + kind.folder() + "/" + id;
            String name = kind == ItemKind.TOOLKIT ? own + "/toolkit" : own;
            String inside = kind == ItemKind.TOOLKIT ? own + "/" : folder;
            if (!items.containsKey(own)) {
                items.put(own, Optional.ofNullable(item(new ItemRef(kind, id), name, inside, at)));
            }
            return items.get(own).orElse(null);
        }

        @Override
        public void skip(ItemKind kind, Id id) {
            broken.add(new ItemRef(kind, id));
        }
    }

    private @Nullable Object item(ItemRef ref, String name, String folder, Location at) {
        Document document = open(ref, name, at).orElse(null);
        Object item = document == null ? null : bind(ItemTypes.of(ref.kind()), document, folder);
        if (document == null || item == null) {
            broken.add(ref);
            return ref.kind() == ItemKind.TOOLKIT ? brokenToolkit(ref.id(), folder) : null;
        }
        return isOnlyOne(ref, document, at) && hasId(item, ref, document) ? item : null;
    }

    private Toolkit brokenToolkit(Id id, String folder) {
        names.leaveUnjudged(folder);
        return new StandIn(items, language).toolkit(id, folder);
    }

    private boolean isOnlyOne(ItemRef ref, Document document, Location at) {
        Document first = documents.putIfAbsent(ref, document);
        if (first != null) {
            problems.add(ModelProblem.DUPLICATE_ID
                    .at(
                            at,
                            "The id \"" + ref.id() + "\" is given to two items of kind "
                                    + ref.kind().word() + "; the other one is \"" + first.source() + "\".")
                    .withHint("Give one of them another id."));
        }
        return first == null;
    }

    private boolean hasId(Object item, ItemRef ref, Document document) {
        Id inside = item instanceof Item own ? own.id() : ref.id();
        if (inside.equals(ref.id())) {
            return true;
        }
        problems.add(ModelProblem.FILE_NAME_IS_NOT_ID
                .at(
                        document.locate(JsonPointer.ROOT.child("id")),
                        "The id is \"" + inside + "\", but the file is named after \"" + ref.id() + "\".")
                .withHint("Make the two equal, and the list that names them."));
        return false;
    }

    private Optional<Document> open(ItemRef ref, String name, Location at) {
        try {
            for (String ending : List.of(".yaml", ".json")) {
                Optional<InputStream> stream = files.open(name + ending);
                if (stream.isPresent()) {
                    try (InputStream content = stream.get()) {
                        return parse(name + ending, content);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.add(ModelProblem.FILE_MISSING
                .at(at, "The " + ref.kind().word() + " \"" + ref.id() + "\" has no file \"" + name + ".yaml\".")
                .withHint(names.nearest(ref.kind() == ItemKind.TOOLKIT ? name.replace("/toolkit", "") : name)));
        return Optional.empty();
    }

    private Optional<Document> parse(String name, InputStream content) throws IOException {
        names.open(name);
        byte[] bytes = content.readNBytes(DocumentReader.MAX_BYTES + 1);
        return DocumentReader.read(files.display(name), bytes, problems::add);
    }
}
