package org.incubationtoolkits.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.provenance.Lineage;
import org.incubationtoolkits.model.text.TextKey;
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

/** Variants of three layers laid over a catalogue, on one core, after warm-up, in 512 MiB. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class VariantBenchmark {

    /** A catalogue with its variants. */
    @State(Scope.Benchmark)
    public static class Tools {

        @Param({"125", "500"})
        private int tools;

        @Param({"252", "999"})
        private int operations;

        private ManyTools many;

        @Setup
        public void make() throws IOException {
            many = ManyTools.of(tools, operations);
        }

        VariedCatalogue resolved() {
            return VariedCatalogue.of(many.catalogue(), many.variants()).orThrow();
        }
    }

    @Benchmark
    public VariedCatalogue resolve(Tools tools) {
        return tools.resolved();
    }

    @Benchmark
    public Map<TextKey, Lineage> resolveWithLineage(Tools tools) {
        return tools.resolved().lineages();
    }
}
