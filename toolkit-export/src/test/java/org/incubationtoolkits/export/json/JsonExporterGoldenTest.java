package org.incubationtoolkits.export.json;

import java.io.IOException;
import java.util.stream.Stream;
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
        golden.check(new JsonExporter());
    }
}
