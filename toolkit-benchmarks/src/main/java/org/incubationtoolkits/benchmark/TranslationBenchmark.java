package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.GlossaryCheck;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackImport;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.ImportOptions;
import org.incubationtoolkits.localization.exchange.Imported;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.format.TranslationFormats;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.model.io.CatalogueFiles;
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
public class TranslationBenchmark {

    /** The texts with their translations. */
    @State(Scope.Benchmark)
    public static class Texts {

        @Param({"3125", "12500", "50000"})
        private int texts;

        private ManyTexts many;
        private TranslationChecks checks;

        @Setup
        public void make() throws IOException {
            many = ManyTexts.of(texts);
            Glossary glossary =
                    Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
            checks = TranslationChecks.standard().with(new GlossaryCheck(glossary));
        }

        byte[] write(String format) {
            return format(format).write(Handoff.of(many.group(), many.file()));
        }
    }

    /** A file that comes back. */
    @State(Scope.Benchmark)
    public static class Po {

        private byte[] content;

        @Setup
        public void write(Texts texts) {
            content = texts.write("po");
        }
    }

    /** A file that comes back. */
    @State(Scope.Benchmark)
    public static class Xliff {

        private byte[] content;

        @Setup
        public void write(Texts texts) {
            content = texts.write("xliff21");
        }
    }

    @Benchmark
    public byte[] exportPo(Texts texts) {
        return texts.write("po");
    }

    @Benchmark
    public byte[] exportXliff(Texts texts) {
        return texts.write("xliff21");
    }

    @Benchmark
    public Imported importPo(Texts texts, Po file) {
        return read(texts.many, "po", file.content);
    }

    @Benchmark
    public Imported importXliff(Texts texts, Xliff file) {
        return read(texts.many, "xliff21", file.content);
    }

    @Benchmark
    public List<Problem> check(Texts texts) {
        return texts.checks.check(
                CheckedTexts.of(texts.many.group(), texts.many.file()), key -> Location.of("many"));
    }

    private static Imported read(ManyTexts many, String format, byte[] content) {
        StoredTranslations stored =
                new StoredTranslations(many.file(), Location.of(many.file().name()), Map.of());
        TranslationStore store = new TranslationStore(ManyTexts.LOCALE, List.of(many.group()), List.of(stored));
        Handback handback = format(format).read("many", content).orThrow();
        return new HandbackImport(store, Renames.NONE, ImportOptions.CAREFUL).apply(handback, false);
    }

    private static TranslationFormat format(String name) {
        return TranslationFormats.standard().find(name).orElseThrow();
    }
}
