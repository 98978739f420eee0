package org.incubationtoolkits.publish.variant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariantProblem;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Result;

/** The files of a variant in a jar: all beside and below the one file {@value Variant#FILE} in it. */
final class JarFiles implements CatalogueFiles {

    private static final int MAX_FILES = 10_000;
    private static final int MAX_BYTES = 16 << 20;

    private final Path jar;
    private final Map<String, byte[]> contents;

    private JarFiles(Path jar, Map<String, byte[]> contents) {
        this.jar = jar;
        this.contents = new TreeMap<>(contents);
    }

    /** Returns the variant in a jar, or what is wrong with it. */
    static Result<Variant> read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> roots = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.equals(Variant.FILE) || name.endsWith("/" + Variant.FILE))
                    .map(name -> name.substring(0, name.length() - Variant.FILE.length()))
                    .toList();
            if (roots.size() != 1 || zip.size() > MAX_FILES) {
                return Result.failed(List.of(VariantProblem.NO_VARIANT
                        .at(Location.of(jar.toString()), "The jar holds " + roots.size() + " variants, not one.")
                        .withHint("Build a jar in which \"" + Variant.FILE + "\" is once.")));
            }
            return Variant.read(new JarFiles(jar, contents(zip, roots.get(0))));
        } catch (ZipException e) {
            return Result.failed(List.of(VariantProblem.NO_VARIANT
                    .at(Location.of(jar.toString()), "This is neither a folder nor a jar.")
                    .withHint("Name the folder or the jar of a variant.")));
        }
    }

    private static Map<String, byte[]> contents(ZipFile zip, String root) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
            if (entry.getName().startsWith(root)) {
                try (InputStream content = zip.getInputStream(entry)) {
                    contents.put(entry.getName().substring(root.length()), content.readNBytes(MAX_BYTES));
                }
            }
        }
        return contents;
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(contents.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public List<String> list() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public String display(String name) {
        return jar + "!/" + name;
    }
}
