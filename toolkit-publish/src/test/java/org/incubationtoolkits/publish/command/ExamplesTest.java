package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.SmallCatalogue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help of each command gives as an example can be run as it stands. */
class ExamplesTest {

    @TempDir
    Path folder;

    static List<String> examples() {
        return Stream.of(
                        "--help",
                        "publish --help",
                        "validate --help",
                        "schema --help",
                        "ids --help",
                        "ids assign --help")
                .map(arguments -> CommandRun.of(arguments.split(" ")).out())
                .flatMap(String::lines)
                .filter(line -> line.startsWith("  toolkit "))
                .map(String::strip)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runs(String example) throws IOException {
        SmallCatalogue.in(folder.resolve("my-catalogue"));
        String placed = example.replaceAll("(--catalogue|--output|--report) ", "$1 " + folder + "/");

        CommandRun run = CommandRun.of(placed.substring("toolkit ".length()).split(" "));

        assertThat(run.status()).as(run.toString()).isZero();
    }
}
