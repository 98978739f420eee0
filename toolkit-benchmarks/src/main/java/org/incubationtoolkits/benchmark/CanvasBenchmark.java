package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.render.HtmlSheet;
import org.incubationtoolkits.canvas.render.SvgSheet;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.publish.CanvasFit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Canvases laid out and drawn, one by one on one core, and all of a large catalogue on two. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class CanvasBenchmark {

    /** The official languages of the European Union, each with rules of its own for lines. */
    private static final List<String> LANGUAGES = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
            "pt", "ro", "sk", "sl", "sv");

    /** Editions of the same texts; what a language changes is where lines end, and numbers. */
    private static Edition edition(Catalogue catalogue, String tag) {
        return new Edition(Locale.forLanguageTag(tag), catalogue, Labels.SOURCE);
    }

    /** A canvas. */
    @State(Scope.Benchmark)
    public static class One {

        @Param({"assumption-map", "stakeholder-map", "regulatory-change-canvas"})
        private String tool;

        private CanvasSheets sheets;

        @Setup
        public void make() throws IOException {
            sheets = CanvasSheets.of(edition(ManyTools.catalogue(1), "en"));
        }

        SheetLayout layout() {
            return sheets.layOut(
                    Id.of(tool), org.incubationtoolkits.canvas.sheet.Mode.PROMPTS, PageFormat.A4.landscape());
        }
    }

    /** Editions of a catalogue of 500 tools with canvases. */
    @State(Scope.Benchmark)
    public static class Many {

        private List<Edition> editions;

        @Setup
        public void make() throws IOException {
            Catalogue catalogue = ManyTools.catalogue(500);
            editions = Stream.of(LANGUAGES.toArray(String[]::new))
                    .map(tag -> edition(catalogue, tag))
                    .toList();
        }
    }

    @Benchmark
    @Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
    public String layOutAndDraw(One one) {
        return SvgSheet.svg(one.layout());
    }

    @Benchmark
    @Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
    public String layOutAsHtml(One one) {
        return HtmlSheet.html(one.layout(), "");
    }

    /** Each canvas on A4, with prompts and with its worked example. */
    @Benchmark
    @Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:ActiveProcessorCount=2"})
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 3, time = 1)
    public int fit(Many many) {
        return CanvasFit.of(many.editions, List.of(PageFormat.A4)).sheets().size();
    }
}
