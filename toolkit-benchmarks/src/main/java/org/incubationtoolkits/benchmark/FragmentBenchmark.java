package org.incubationtoolkits.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.html.ClassMap;
import org.incubationtoolkits.export.html.FragmentOptions;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
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

/** Fragments for portals, of every tool of the catalogue in turn, since one that is asked for again and again flatters caches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class FragmentBenchmark {

    @Param({"neutral", "govuk"})
    private String classes = "neutral";

    private HtmlFragments fragments;
    private List<Id> tools;
    private int next;

    @Setup
    public void prepare() {
        Edition edition = new Edition(Locale.ENGLISH, CatalogueReader.canonical(), Labels.SOURCE);
        ClassMap map = classes.equals("govuk") ? ClassMap.govUk() : ClassMap.NEUTRAL;
        fragments = HtmlFragments.of(edition).with(FragmentOptions.DEFAULTS.withClasses(map));
        tools = edition.catalogue().tools().map(Tool::id).toList();
    }

    private Id tool() {
        next = (next + 1) % tools.size();
        return tools.get(next);
    }

    /** A whole tool: steps, canvas twice, credit. */
    @Benchmark
    public String wholeTool() {
        return fragments.tool(tool());
    }

    @Benchmark
    public String canvas() {
        return fragments.canvas(tool());
    }

    @Benchmark
    public String card() {
        return fragments.card(tool());
    }
}
