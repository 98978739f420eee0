package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackImport;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.ImportOptions;
import org.incubationtoolkits.localization.exchange.Imported;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.format.TranslationFormats;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.Renames;
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

/** Translations on one core, after warm-up, in 512 MiB: 50,000 texts are those of about 500 tools. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@State(Scope.Benchmark)
public class TranslationBenchmark {

    @Param({"3125", "12500", "50000"})
    private int texts;

    private ManyTexts many;
    private TranslationStore store;
    private byte[] po;
    private byte[] xliff;

    @Setup
    public void makeTexts() throws IOException {
        many = ManyTexts.of(texts);
        store = new TranslationStore(
                ManyTexts.LOCALE,
                List.of(many.group()),
                List.of(new StoredTranslations(many.file(), Location.of(many.file().name()), Map.of())));
        po = write("po");
        xliff = write("xliff21");
    }

    @Benchmark
    public byte[] exportPo() {
        return write("po");
    }

    @Benchmark
    public byte[] exportXliff() {
        return write("xliff21");
    }

    @Benchmark
    public Imported importPo() {
        return read("po", po);
    }

    @Benchmark
    public Imported importXliff() {
        return read("xliff21", xliff);
    }

    @Benchmark
    public List<Problem> check() {
        return TranslationChecks.standard()
                .check(CheckedTexts.of(many.group(), many.file()), key -> Location.of("many"));
    }

    private byte[] write(String format) {
        return format(format).write(Handoff.of(many.group(), many.file()));
    }

    private Imported read(String format, byte[] content) {
        Handback handback = format(format).read("many", content).orThrow();
        return new HandbackImport(store, Renames.NONE, ImportOptions.CAREFUL).apply(handback, false);
    }

    private static TranslationFormat format(String name) {
        return TranslationFormats.standard().find(name).orElseThrow();
    }
}
