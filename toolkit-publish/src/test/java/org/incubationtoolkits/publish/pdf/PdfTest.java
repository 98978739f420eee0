package org.incubationtoolkits.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.publish.PublishProblem;
import org.incubationtoolkits.publish.Publisher;
import org.incubationtoolkits.publish.command.ChromiumOfTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    private static final Path CATALOGUE = Path.of("../toolkit-export/src/test/resources/golden/everything/catalogue");

    @TempDir
    Path folder;

    private Path program(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n");
        assumeTrue(file.toFile().setExecutable(true));
        return file;
    }

    @Test
    void theProgramThatIsNamedComesFirst() throws IOException {
        Path named = program("my-browser");
        Path found = program("chromium");
        String path = found.getParent().toString();

        assertThat(Chromium.find(Map.of("CHROMIUM", named.toString(), "PATH", path)))
                .contains(named);
        assertThat(Chromium.find(Map.of("PATH", path))).contains(found);
        assertThat(Chromium.find(Map.of("PATH", "\"" + path + "\""))).contains(found);
    }

    @Test
    void aProgramThatIsNamedAndMissingIsNotReplaced() throws IOException {
        String path = program("chromium").getParent().toString();

        assertThat(Chromium.find(Map.of("CHROMIUM", folder.resolve("none").toString(), "PATH", path)))
                .isEmpty();
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(Chromium.find(Map.of())).isEmpty();
        assertThat(Chromium.find(Map.of("CHROMIUM", folder.toString()))).isEmpty();
    }

    @Test
    void aProgramThatIsNoBrowserIsAFailureAndLeavesNothingBehind() throws IOException {
        Path program = program("chromium");

        assertThat(catchThrowable(() -> PdfPrinter.start(program)))
                .isInstanceOf(IOException.class)
                .hasMessage("the program \"" + program + "\" does not start as Chromium does");
    }

    @Test
    void theDayOfPrintingIsNotInADocument() {
        byte[] pdf = "/CreationDate (D:20261124134500+00'00')\n/ModDate (D:20261124134501+00'00')"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new String(PdfDates.without(pdf), StandardCharsets.ISO_8859_1))
                .isEqualTo("/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')");
    }

    @Test
    void aSiteOffersItsSheetsAsTaggedPdfAndTheSameAgain() throws IOException {
        assumeTrue(ChromiumOfTests.isThere(), "there is no Chromium");

        Map<String, byte[]> first = published("one");
        Map<String, byte[]> second = published("two");

        assertThat(first).isNotEmpty();
        first.forEach((name, content) -> {
            assertThat(new String(content, StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-")
                    .contains("/StructTreeRoot", "/Lang (en)");
            assertThat(second.get(name)).as(name).isEqualTo(content);
        });
    }

    private Map<String, byte[]> published(String name) throws IOException {
        Path site = folder.resolve(name);
        Publisher.Report report = Publisher.publish(Publisher.Request.to(site)
                .withLocales("en")
                .withCatalogue(CatalogueFiles.folder(CATALOGUE))
                .withPdf());
        assertThat(report.failed()).as(report.problems().toString()).isFalse();
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : report.files()) {
            if (file.endsWith(".pdf")) {
                files.put(file, Files.readAllBytes(site.resolve(file)));
            }
            if (file.matches("en/canvases/.*\\.html")) {
                assertThat(Files.readString(site.resolve(file))).contains(".prompts.a4.pdf\" download");
            }
        }
        return files;
    }

    @Test
    void theProblemHasItsCode() {
        assertThat(PublishProblem.NO_CHROMIUM.code()).isEqualTo("TK-5014");
    }
}
