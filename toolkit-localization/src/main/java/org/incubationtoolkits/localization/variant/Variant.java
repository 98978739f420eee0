package org.incubationtoolkits.localization.variant;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.theme.Logo;
import org.incubationtoolkits.model.theme.Theme;

/**
 * What one government changes in a catalogue: a manifest, overlays, terms and translations. Immutable and thread-safe.
 *
 * <pre>{@code
 * Variant portugal = Variant.read(CatalogueFiles.folder(Path.of("pt"))).orThrow();
 * }</pre>
 */
public final class Variant {

    /** The name of the file that makes a folder one of a variant. */
    public static final String FILE = "variant.yaml";

    private final RecordFile<Manifest> manifest;
    private final List<Overlay> overlays;
    private final Terms terms;
    private final CatalogueFiles files;
    private final Optional<String> logo;

    private Variant(
            RecordFile<Manifest> manifest,
            List<Overlay> overlays,
            Terms terms,
            CatalogueFiles files,
            Optional<String> logo) {
        this.manifest = manifest;
        this.overlays = List.copyOf(overlays);
        this.terms = terms;
        this.files = files;
        this.logo = logo;
    }

    /**
     * Returns the variant in these files, or everything that keeps it from being read.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public static Result<Variant> read(CatalogueFiles files) throws IOException {
        Optional<InputStream> stream = files.open(FILE);
        if (stream.isEmpty()) {
            return Result.failed(List.of(VariantProblem.NO_VARIANT
                    .at(Location.of(files.display(FILE)), "There is no variant here.")
                    .withHint("Name the folder in which \"" + FILE + "\" lies.")));
        }
        try (InputStream content = stream.get()) {
            Result<RecordFile<Manifest>> manifest =
                    RecordFile.read(Manifest.class, files.display(FILE), content, Locale.ENGLISH);
            return manifest.value().isEmpty() ? Result.failed(manifest.problems()) : read(manifest.orThrow(), files);
        }
    }

    private static Result<Variant> read(RecordFile<Manifest> manifest, CatalogueFiles files) throws IOException {
        List<Problem> problems = new ArrayList<>();
        wrongFormat(manifest.value().format(), Manifest.FORMAT, manifest.locate(JsonPointer.ROOT.child("format")))
                .forEach(problems::add);
        List<Overlay> overlays = new ArrayList<>();
        for (int i = 0; i < manifest.value().overlays().size(); i++) {
            Location named = manifest.locate(JsonPointer.ROOT.child("overlays").child(i));
            Result<Overlay> overlay = overlay(manifest.value(), i, files, named);
            problems.addAll(overlay.problems());
            overlay.value().ifPresent(overlays::add);
        }
        Result<Terms> terms = Terms.read(files, manifest.value().languages().get(0));
        problems.addAll(terms.problems());
        problems.addAll(new ThemeFiles(manifest, files).problems());
        return Result.failed(problems).hasErrors()
                ? Result.failed(problems)
                : Result.of(
                        new Variant(manifest, overlays, terms.orThrow(), files, logo(manifest.value(), files)),
                        problems);
    }

    private static Optional<String> logo(Manifest manifest, CatalogueFiles files) throws IOException {
        Optional<Logo> logo = manifest.theme().flatMap(Theme::logo);
        return logo.isEmpty() ? Optional.empty() : ThemeFiles.content(files, logo.get());
    }

    private static Result<Overlay> overlay(Manifest manifest, int index, CatalogueFiles files, Location named)
            throws IOException {
        String name = "overlays/" + manifest.overlays().get(index) + ".yaml";
        try (InputStream content = files.open(name).orElse(null)) {
            if (content == null) {
                return Result.failed(List.of(VariantProblem.NO_OVERLAY
                        .at(named, "There is no file \"" + name + "\" of the overlay.")
                        .withHint("Write it, or take the name out of the list.")));
            }
            Locale language = manifest.languages().get(0);
            Result<RecordFile<Overlay.Stored>> file =
                    RecordFile.read(Overlay.Stored.class, files.display(name), content, language);
            List<Problem> problems = new ArrayList<>(file.problems());
            file.value()
                    .ifPresent(each -> wrongFormat(
                                    each.value().format(),
                                    Overlay.FORMAT,
                                    each.locate(JsonPointer.ROOT.child("format")))
                            .forEach(problems::add));
            return new Result<>(file.value().map(Overlay::new), problems);
        }
    }

    private static Stream<Problem> wrongFormat(String format, String known, Location at) {
        return format.equals(known)
                ? Stream.empty()
                : Stream.of(VariantProblem.UNKNOWN_FORMAT_VERSION
                        .at(at, "The format is \"" + format + "\", but \"" + known + "\" is what can be read here.")
                        .withHint("Use a version of this library that reads the format."));
    }

    public Id id() {
        return manifest.value().id();
    }

    public Manifest manifest() {
        return manifest.value();
    }

    public List<Overlay> overlays() {
        return overlays;
    }

    /** Returns all operations, overlay by overlay. */
    public List<PlacedOperation> operations() {
        return overlays.stream()
                .flatMap(overlay -> overlay.operations().stream())
                .toList();
    }

    public Terms terms() {
        return terms;
    }

    /** Returns the logo of its theme, as SVG; nothing if it has none. */
    public Optional<String> logo() {
        return logo;
    }

    /** Returns the files that it was read from: those of added items, and translations, are among them. */
    public CatalogueFiles files() {
        return files;
    }

    /** Returns where a place in the manifest stands. */
    public Location locate(JsonPointer pointer) {
        return manifest.locate(pointer);
    }
}
