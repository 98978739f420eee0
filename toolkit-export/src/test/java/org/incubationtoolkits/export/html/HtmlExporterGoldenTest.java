package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.testing.GoldenCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlExporterGoldenTest {

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheFilesThatWereAccepted(GoldenCase golden) throws IOException {
        golden.check(new Pages());
    }

    /** The site without its stylesheet, which is the same in all cases. */
    private static final class Pages implements Exporter {

        @Override
        public String format() {
            return "html";
        }

        @Override
        public void export(Publication publication, Sink sink) throws IOException {
            new HtmlExporter().export(publication, (path, content) -> {
                if (!path.startsWith("assets/")) {
                    sink.put(path, content);
                }
            });
        }
    }
}
