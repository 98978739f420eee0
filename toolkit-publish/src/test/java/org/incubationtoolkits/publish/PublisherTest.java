package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path folder;

    /** Writes down what it is given. */
    private record Titles(String format) implements Exporter {

        @Override
        public void export(Publication publication, Sink sink) throws IOException {
            for (Edition edition : publication.editions()) {
                sink.put(
                        edition.tag() + "/index." + format,
                        edition.catalogue().title().words() + " (" + publication.source() + ", "
                                + String.join(" ", publication.formats()) + ")");
            }
        }
    }

    private Publisher.Request request() {
        return Publisher.Request.to(folder.resolve("site"))
                .withCatalogue(SmallCatalogue.files())
                .withExporters(new Titles("text"), new Titles("data"));
    }

    private static List<String> lines(Publisher.Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void writesEachLanguageInEachFormat() throws IOException {
        Publisher.Report report = Publisher.publish(request().withLocales("en", "en-GB"));

        assertThat(report)
                .isEqualTo(new Publisher.Report(
                        List.of(),
                        List.of("en-GB/index.data", "en-GB/index.text", "en/index.data", "en/index.text"),
                        List.of(Locale.ENGLISH, Locale.UK)));
        assertThat(FolderContent.withoutManifest(folder.resolve("site")))
                .isEqualTo(Map.of(
                        "en/index.text", "Small catalogue (en, data text)",
                        "en/index.data", "Small catalogue (en, data text)",
                        "en-GB/index.text", "Small catalogue (en, data text)",
                        "en-GB/index.data", "Small catalogue (en, data text)"));
    }

    @Test
    void publishesTheLanguagesOfTheCatalogueInAllFormatsIfNothingElseIsAskedFor() throws IOException {
        Publisher.Report report = Publisher.publish(request());

        assertThat(report)
                .isEqualTo(new Publisher.Report(
                        List.of(), List.of("en/index.data", "en/index.text"), List.of(Locale.ENGLISH)));
    }

    @Test
    void publishesTheFormatsThatAreAskedForInOneOrder() throws IOException {
        Publisher.publish(request().withFormats("text", "data"));
        assertThat(FolderContent.withoutManifest(folder.resolve("site")))
                .isEqualTo(Map.of(
                        "en/index.text", "Small catalogue (en, data text)",
                        "en/index.data", "Small catalogue (en, data text)"));

        Publisher.publish(request().withFormats("text"));
        assertThat(FolderContent.withoutManifest(folder.resolve("site")))
                .isEqualTo(Map.of("en/index.text", "Small catalogue (en, text)"));
    }

    @Test
    void publishesALanguageOnceHoweverOftenItIsNamed() throws IOException {
        Publisher.Report report = Publisher.publish(request().withLocales("en-gb", "en", "en-GB"));

        assertThat(report.locales()).containsExactly(Locale.UK, Locale.ENGLISH);
    }

    @Test
    void tellsAllProblemsOfTheRequestAndTheCatalogueAtOnceAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("site"), "a file");

        Publisher.Report report = Publisher.publish(request()
                .withCatalogue(SmallCatalogue.with("licences/own.yaml", "id: own\nx: y\n"))
                .withFormats("txt", "text", "pdf")
                .withLocales("pt_BR", "en"));

        assertThat(lines(report).stream()
                        .map(line -> line.replaceAll("(?s)\\n.*", "").replace(folder.toString(), "FOLDER")))
                .containsExactly(
                        "FOLDER/site: error [TK-5004] \"FOLDER/site\" is not a folder.",
                        "format: error [TK-5001] There is no format \"pdf\".",
                        "format: error [TK-5001] There is no format \"txt\".",
                        "licences/own.yaml:1:1: error [TK-1010] The member \"permits\" is missing.",
                        "licences/own.yaml:1:1: error [TK-1010] The member \"title\" is missing.",
                        "licences/own.yaml:2:1: error [TK-1009] The member \"x\" is not known here.",
                        "locale: error [TK-5002] \"pt_BR\" is not a language tag.");
        assertThat(report.failed()).isTrue();
        assertThat(report.files()).isEmpty();
        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("site", "a file"));
    }

    @Test
    void leavesTheEarlierSiteAsItIsIfTheCatalogueHasAnError() throws IOException {
        Publisher.publish(request());
        Map<String, String> earlier = FolderContent.of(folder);

        Publisher.Report report =
                Publisher.publish(request().withCatalogue(SmallCatalogue.with("licences/own.yaml", "")));

        assertThat(report.failed()).isTrue();
        assertThat(FolderContent.of(folder)).isEqualTo(earlier);
    }

    @Test
    void warnsOfALanguageIntoWhichNothingIsTranslatedAndPublishesItAllTheSame() throws IOException {
        Publisher.Report report = Publisher.publish(request().withLocales("fr", "en-GB"));

        assertThat(lines(report)).containsExactly("""
                        locale: warning [TK-5003] Nothing is translated into "fr", so that edition is in "en".
                          hint: Add translations, or do not publish this language.""");
        assertThat(report.failed()).isFalse();
        assertThat(report.locales()).containsExactly(Locale.FRENCH, Locale.UK);
    }

    @Test
    void refusesTwoExportersThatWriteTheSamePathAndLeavesTheEarlierSite() throws IOException {
        Publisher.publish(request());
        Map<String, String> earlier = FolderContent.of(folder);

        assertThatThrownBy(() -> Publisher.publish(request()
                        .withExporters(FixedExporter.of("a", "x/index.html"), FixedExporter.of("b", "X/Index.html"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"X/Index.html\" must be given once, is given by \"a\" and \"b\"");
        assertThat(FolderContent.of(folder)).isEqualTo(earlier);
    }

    @Test
    void refusesTwoExportersOfOneFormat() {
        assertThatThrownBy(() -> Publisher.publish(request().withExporters(new Titles("text"), new Titles("text"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exporters must be one for each of one or more formats, are [text, text]");
    }

    @Test
    void publishesAgainIntoAFolderOfTheCatalogueItself() throws IOException {
        Path catalogue = SmallCatalogue.in(folder.resolve("catalogue"));
        Publisher.Request request = Publisher.Request.to(catalogue.resolve("site"))
                .withCatalogue(CatalogueFiles.folder(catalogue))
                .withExporters(FixedExporter.of("json", "index.json"));

        Publisher.publish(request);

        assertThat(Publisher.publish(request).problems()).isEmpty();
    }

    @Test
    void validatesTheCatalogueAndItsTranslations() throws IOException {
        assertThat(Publisher.validate(SmallCatalogue.files())).isEmpty();
        assertThat(Publisher.validate(SmallCatalogue.with("licences/own.yaml", "")))
                .extracting(Problem::toString)
                .containsExactly("licences/own.yaml: error [TK-1003] The file is empty.");
    }
}
