package org.incubationtoolkits.publish.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariantProvider;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The project in {@code docs/examples/variant-jar} gives a jar that works, packed as its {@code pom.xml} says. */
class VariantJarExampleTest {

    private static final Path PROJECT = Path.of("..", "docs", "examples", "variant-jar");

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void buildTheJar() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        jar = folder.resolve("variant-pt-1.0.0.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(classes, "", zip);
            NodeList resources = pom().getElementsByTagName("resource");
            for (int i = 0; i < resources.getLength(); i++) {
                Element resource = (Element) resources.item(i);
                pack(PROJECT.resolve(text(resource, "directory")), text(resource, "targetPath"), zip);
            }
        }
    }

    @Test
    void itIsFoundOnTheClassPath() throws IOException {
        ClassLoader parent = getClass().getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent)) {
            List<VariantProvider> providers = ServiceLoader.load(VariantProvider.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(provider -> provider.getClass().getClassLoader() == loader)
                    .toList();

            assertThat(providers)
                    .singleElement()
                    .satisfies(provider -> assertThat(
                                    Variant.read(provider.variants().get(0))
                                            .orThrow()
                                            .id()
                                            .value())
                            .isEqualTo("pt"));
        }
    }

    @Test
    void itCanBeNamedAndGivesTheSameEditionsAsTheVariantOfTheLibrary() throws IOException {
        VariantFinder finder = VariantFinder.standard();
        LayeredFiles named = finder.find(CatalogueFiles.bundled(), List.of("eu", jar.toString()))
                .orThrow();
        LayeredFiles bundled =
                finder.find(CatalogueFiles.bundled(), List.of("pt")).orThrow();

        assertThat(catalogue(named)).isEqualTo(catalogue(bundled)).isNotEqualTo(CatalogueReader.canonical());
    }

    private static Catalogue catalogue(LayeredFiles files) throws IOException {
        return VariedCatalogue.of(
                        CatalogueReader.canonical(), files.readVariants().orThrow())
                .orThrow()
                .catalogue();
    }

    private static void compile(Path classes) throws IOException {
        try (Stream<Path> sources = Files.walk(PROJECT.resolve("src/main/java"))) {
            String[] arguments = Stream.concat(
                            Stream.of("-d", classes.toString(), "--class-path", classPath(), "-Xlint:all", "-Werror"),
                            sources.filter(path -> path.toString().endsWith(".java"))
                                    .map(Path::toString))
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
    }

    private static String classPath() {
        return Stream.of("toolkit-localization", "toolkit-model")
                .map(module -> Path.of("..", module, "target", "classes").toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void pack(Path from, String into, ZipOutputStream zip) throws IOException {
        assertThat(from).isDirectory();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(into.isEmpty() ? name : into + "/" + name));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    private static Document pom() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(PROJECT.resolve("pom.xml").toFile());
    }

    private static String text(Element resource, String member) {
        NodeList members = resource.getElementsByTagName(member);
        return members.getLength() == 0 ? "" : members.item(0).getTextContent();
    }
}
