package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemOfPublishingHasAPageThatShowsIt(PublishProblem problem) throws IOException {
        Path page = Path.of("../docs/reference/problems", problem.code() + ".md");

        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .startsWith("# " + problem.code() + ": ")
                .contains(": " + problem.severity().word() + " [" + problem.code() + "] ");
    }
}
