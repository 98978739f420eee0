package org.incubationtoolkits.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.io.CatalogueWriter;

/** The canonical catalogue with its translations in a folder, where a test may change it. */
public final class CanonicalCopy {

    private CanonicalCopy() {}

    /** Writes it into {@code folder}, and returns that. */
    public static Path in(Path folder) throws IOException {
        Catalogue catalogue = CatalogueReader.canonical();
        for (var file : CatalogueWriter.write(catalogue).entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        for (TranslationGroup group : TranslationGroup.of(catalogue)) {
            for (Locale locale : catalogue.languages().published()) {
                String name = "translations/" + group.id() + "." + locale.toLanguageTag() + ".yaml";
                InputStream content = CatalogueFiles.bundled().open(name).orElse(InputStream.nullInputStream());
                write(folder.resolve(name), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return folder;
    }

    /** Replaces words in one of the files. */
    public static void edit(Path file, String before, String after) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(before)) {
            throw new IllegalArgumentException("\"" + before + "\" must stand in " + file);
        }
        Files.writeString(file, content.replace(before, after));
    }

    private static void write(Path file, String content) throws IOException {
        if (!content.isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
    }
}
