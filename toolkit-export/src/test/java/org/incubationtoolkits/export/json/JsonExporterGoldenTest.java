package org.incubationtoolkits.export.json;

import java.io.IOException;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.testing.GoldenCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonExporterGoldenTest {

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheFilesThatWereAccepted(GoldenCase golden) throws IOException {
        golden.check(new Documents());
    }

    /** What is made of a catalogue, without what is the same for all of them. */
    private static final class Documents implements Exporter {

        @Override
        public String format() {
            return "json";
        }

        @Override
        public void export(Publication publication, Sink sink) throws IOException {
            new JsonExporter().export(publication, (path, content) -> {
                if (path.endsWith(".json") && !path.contains("/schemas/")) {
                    sink.put(path, content);
                }
            });
        }
    }
}
