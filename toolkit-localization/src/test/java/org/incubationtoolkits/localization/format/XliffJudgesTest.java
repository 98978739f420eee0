package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/** What programs that are not ours say of our files: the strict schema, Okapi, and Translate Toolkit. */
class XliffJudgesTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/xliff");

    static Stream<Handoff> handoffs() throws IOException {
        return Stream.of(
                SampleHandoffs.bundled(Locale.forLanguageTag("pt")),
                SampleHandoffs.bundled(Locale.forLanguageTag("et")),
                SampleHandoffs.everyState(),
                SampleHandoffs.hostile(),
                SampleHandoffs.of(Locale.forLanguageTag("ar"), List.of()),
                SampleHandoffs.of(List.of(
                        XliffSamples.unit(TextFormat.RICH, XliffSamples.RICH, XliffSamples.RICH),
                        SampleHandoffs.current("tool.x.b", "\u0001", "\u0002", TranslationState.FINAL))),
                SampleHandoffs.of(List.of(
                        XliffSamples.stale(TextFormat.RICH, "*a* `b`", "**c** [d](https://e.org)", "*a* `b`"))));
    }

    @ParameterizedTest
    @MethodSource("handoffs")
    void xliff12IsValidAgainstTheStrictSchema(Handoff handoff) throws SAXException {
        for (TranslationFormat format :
                List.of(new Xliff12(), Xliff12.forTranslateToolkit(), new Xliff12().withPlainInlines())) {
            byte[] xml = format.write(handoff);

            assertThatCode(() -> strict().newValidator().validate(new StreamSource(new ByteArrayInputStream(xml))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theSchemaWouldFindAFault() throws SAXException {
        String xml = XliffSamples.written(new Xliff12(), SampleHandoffs.everyState())
                .replace("state=\"final\"", "state=\"finished\"");

        assertThatThrownBy(() -> strict().newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @MethodSource("handoffs")
    void okapiFindsNoFaultInXliff21(Handoff handoff) {
        for (TranslationFormat format :
                List.of(Xliff2.version21(), Xliff2.version21().withPlainInlines())) {
            String xml = XliffSamples.written(format, handoff);

            assertThatCode(() -> XLIFFReader.validate(xml, null)).doesNotThrowAnyException();
        }
    }

    @Test
    void okapiWouldFindAFault() {
        String xml = XliffSamples.written(Xliff2.version21(), SampleHandoffs.everyState());

        assertThatThrownBy(() -> XLIFFReader.validate(xml.replace("gtk:draft", "draft"), null))
                .hasMessageContaining("subState");
        assertThatThrownBy(
                        () -> XLIFFReader.validate(xml.replaceFirst("<target>Pergunte a <ph.*?/>", "<target>"), null))
                .hasMessageContaining("ode");
    }

    /** No program that we can have reads XLIFF 2.2; that it differs from 2.1 in two places only is all that can be said. */
    @ParameterizedTest
    @MethodSource("handoffs")
    void xliff22IsXliff21UnderAnotherName(Handoff handoff) {
        assertThat(XliffSamples.written(Xliff2.version22(), handoff))
                .isEqualTo(XliffSamples.written(Xliff2.version21(), handoff)
                        .replaceFirst("document:2\\.0", "document:2.2")
                        .replaceFirst("version=\"2\\.1\"", "version=\"2.2\""));
    }

    @Test
    void translateToolkitReadsKeysTextsAndStates(@TempDir Path folder) throws Exception {
        String script = """
                import sys
                from translate.storage import xliff
                for unit in xliff.xlifffile.parsefile(sys.argv[1]).units:
                    print(unit.getid().split('\\4')[-1], unit.source, unit.target, unit.isfuzzy(), sep='|')
                """;
        Handoff handoff = SampleHandoffs.of(List.of(
                SampleHandoffs.missing("tool.x.missing", "a < b & c"),
                SampleHandoffs.current("tool.x.machine", "a", "b", TranslationState.MACHINE),
                SampleHandoffs.current("tool.x.draft", "a", "é", TranslationState.DRAFT),
                SampleHandoffs.current("tool.x.translated", "a", "b {n}", TranslationState.TRANSLATED),
                SampleHandoffs.current("tool.x.reviewed", "a", "b", TranslationState.REVIEWED),
                SampleHandoffs.current("tool.x.final", "a", "b", TranslationState.FINAL),
                SampleHandoffs.stale("tool.x.stale", "a", "not a", "b", TranslationState.FINAL)));
        Path file = Files.write(
                folder.resolve("kit.xlf"),
                Xliff12.forTranslateToolkit().withPlainInlines().write(handoff));

        assertThat(python(script, file)).isEqualTo("""
                tool.x.missing|a < b & c|None|False
                tool.x.machine|a|b|True
                tool.x.draft|a|é|True
                tool.x.translated|a|b {n}|False
                tool.x.reviewed|a|b|False
                tool.x.final|a|b|False
                tool.x.stale|not a|b|True
                """);
    }

    @Test
    void whatTranslateToolkitHasSavedIsRead(@TempDir Path folder) throws Exception {
        String script = """
                import sys
                from translate.storage import xliff
                store = xliff.xlifffile.parsefile(sys.argv[1])
                store.units[0].target = 'pergunte'
                store.units[1].markfuzzy(False)
                store.units[2].markfuzzy(True)
                store.savefile(sys.argv[1])
                """;
        Handoff handoff = SampleHandoffs.of(List.of(
                SampleHandoffs.missing("tool.x.a", "ask"),
                SampleHandoffs.current("tool.x.b", "a", "b", TranslationState.DRAFT),
                SampleHandoffs.current("tool.x.c", "a", "c", TranslationState.REVIEWED),
                SampleHandoffs.current("tool.x.d", "a", "d\n\n- e", TranslationState.FINAL)));
        Path file = Files.write(folder.resolve("kit.xlf"), new Xliff12().write(handoff));
        python(script, file);

        assertThat(XliffSamples.read(Files.readString(file)).orThrow().units())
                .map(unit -> unit.key() + " " + unit.target() + " " + unit.claim() + " "
                        + unit.stamp().isPresent())
                .containsExactly(
                        "tool.x.a pergunte DONE true",
                        "tool.x.b b DONE true",
                        "tool.x.c c NEEDS_WORK true",
                        "tool.x.d d\n\n- e FINAL true");
    }

    private static String python(String script, Path file) throws IOException, InterruptedException {
        assumeTrue(hasTranslateToolkit(), "needs python3 with translate.storage.xliff");
        return run(List.of(PYTHON, "-c", script, file.toString()));
    }

    /** The interpreter for which systems install packages; another one may come first on the path. */
    private static final String PYTHON =
            Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";

    private static boolean hasTranslateToolkit() throws InterruptedException {
        try {
            run(List.of(PYTHON, "-c", "import translate.storage.xliff"));
            return true;
        } catch (IOException e) {
            assertThat(System.getenv("TOOLKIT_REQUIRE_TOOLS"))
                    .as("needs translate-toolkit")
                    .isNotEqualTo("true");
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(output);
        }
        return output;
    }

    private static Schema strict() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setResourceResolver(new SchemaBeside(SCHEMAS.resolve("xml.xsd")));
        return factory.newSchema(SCHEMAS.resolve("xliff-core-1.2-strict.xsd").toFile());
    }

    /** Gives the one schema that is imported, instead of asking the network for it. */
    private record SchemaBeside(Path file) implements LSResourceResolver {

        @Override
        public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
            try {
                LSInput input = ((org.w3c.dom.ls.DOMImplementationLS)
                                org.w3c.dom.bootstrap.DOMImplementationRegistry.newInstance()
                                        .getDOMImplementation("LS"))
                        .createLSInput();
                input.setSystemId(file.toUri().toString());
                input.setStringData(Files.readString(file));
                return input;
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
