package org.incubationtoolkits.publish.variant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariantProblem;
import org.incubationtoolkits.localization.variant.VariantProvider;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/**
 * Finds variants by what somebody calls them, and the variants that lie below them: among those that are named, in the
 * folders beside, and in libraries. Thread-safe.
 */
public final class VariantFinder {

    private final Map<Id, CatalogueFiles> known;

    private VariantFinder(Map<Id, CatalogueFiles> known) {
        this.known = known;
    }

    /**
     * Returns a finder that knows the variants of these libraries; broken ones are left out, as their authors have been told.
     *
     * @throws IOException if a file of one cannot be read
     */
    public static VariantFinder of(List<VariantProvider> providers) throws IOException {
        Map<Id, CatalogueFiles> known = new LinkedHashMap<>();
        for (VariantProvider provider : providers) {
            for (CatalogueFiles files : provider.variants()) {
                Variant.read(files).value().ifPresent(variant -> known.putIfAbsent(variant.id(), files));
            }
        }
        return new VariantFinder(known);
    }

    /**
     * Returns a finder that knows the variants which {@link ServiceLoader} finds.
     *
     * @throws IOException if a file of one cannot be read
     */
    public static VariantFinder standard() throws IOException {
        return of(ServiceLoader.load(VariantProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Returns the ids of the variants in libraries, in order. */
    public List<Id> ids() {
        return List.copyOf(known.keySet());
    }

    /**
     * Returns a catalogue and the variants over it, or what cannot be found.
     *
     * @param names ids, folders or jars; the editions are those of the last one, and the others are what may lie below it
     * @throws IOException if a file cannot be read
     */
    public Result<LayeredFiles> find(CatalogueFiles catalogue, List<String> names) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<Id, CatalogueFiles> named = new LinkedHashMap<>();
        Optional<Variant> top = Optional.empty();
        for (String name : names) {
            Result<Variant> variant = named(name);
            problems.addAll(variant.problems());
            variant.value().ifPresent(each -> named.put(each.id(), each.files()));
            top = variant.value().or(Optional::empty);
        }
        if (!Result.failed(problems).hasErrors() && top.isPresent()) {
            Result<List<CatalogueFiles>> chain = chain(top.get(), named);
            return chain.map(files -> new LayeredFiles(catalogue, files));
        }
        return Result.unlessErrors(LayeredFiles.of(catalogue), problems);
    }

    private Result<Variant> named(String name) throws IOException {
        CatalogueFiles inLibrary = Id.isValid(name) ? known.get(Id.of(name)) : null;
        Optional<Path> path = path(name).filter(Files::exists);
        if (path.isPresent()) {
            return Files.isDirectory(path.get())
                    ? Variant.read(CatalogueFiles.folder(path.get()))
                    : JarFiles.read(path.get());
        }
        if (inLibrary != null) {
            return Variant.read(inLibrary);
        }
        return Result.failed(List.of(VariantProblem.NO_VARIANT
                .at(
                        Location.of(name),
                        "There is no variant \"" + name + "\": no folder, no jar, and none in a library.")
                .withHint(Nearest.hint(
                        name, known.keySet().stream().map(Id::value).toList(), "There are "))));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Result<List<CatalogueFiles>> chain(Variant top, Map<Id, CatalogueFiles> named) throws IOException {
        List<CatalogueFiles> chain = new ArrayList<>(List.of(top.files()));
        List<Id> ids = new ArrayList<>(List.of(top.id()));
        Variant variant = top;
        while (variant.manifest().basedOn().variant().isPresent()) {
            Id below = variant.manifest().basedOn().variant().get();
            Location at = variant.locate(JsonPointer.ROOT.child("basedOn").child("variant"));
            Optional<CatalogueFiles> files = below(below, variant, named);
            if (ids.contains(below) || files.isEmpty()) {
                return Result.failed(List.of(ids.contains(below) ? cycle(at, ids, below) : missing(at, below)));
            }
            Result<Variant> read = Variant.read(files.get());
            if (read.value().isEmpty()) {
                return Result.failed(read.problems());
            }
            variant = read.orThrow();
            chain.add(0, variant.files());
            ids.add(variant.id());
        }
        return Result.of(chain, List.of());
    }

    private Optional<CatalogueFiles> below(Id below, Variant variant, Map<Id, CatalogueFiles> named)
            throws IOException {
        if (named.containsKey(below)) {
            return Optional.ofNullable(named.get(below));
        }
        Optional<Path> beside = path(variant.files().display(Variant.FILE))
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(folder -> folder.resolveSibling(below.value()))
                .filter(folder -> Files.exists(folder.resolve(Variant.FILE)));
        return beside.isPresent()
                ? Optional.of(CatalogueFiles.folder(beside.get()))
                : Optional.ofNullable(known.get(below));
    }

    private static Problem cycle(Location at, List<Id> ids, Id below) {
        return VariantProblem.CYCLE
                .at(at, "The variant \"" + below + "\" lies below itself: " + ids + ".")
                .withHint("Let the lowest of them lie over the catalogue itself.");
    }

    private Problem missing(Location at, Id below) {
        return VariantProblem.NO_VARIANT_BELOW
                .at(at, "The variant \"" + below + "\" below cannot be found.")
                .withHint("Name its folder or jar as well, or put it beside this one.");
    }
}
