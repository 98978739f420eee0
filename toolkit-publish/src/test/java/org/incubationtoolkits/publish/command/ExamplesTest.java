package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.CanonicalCopy;
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
                        "translations --help",
                        "translations export --help",
                        "translations import --help",
                        "translations status --help",
                        "translations check --help",
                        "translations confirm --help",
                        "translations editorial --help",
                        "canvas --help",
                        "canvas render --help",
                        "canvas fit --help",
                        "answers --help",
                        "answers validate --help",
                        "answers render --help",
                        "answers migrate --help",
                        "answers merge --help",
                        "variant --help",
                        "variant new --help",
                        "variant upgrade --help",
                        "variant resolve --help",
                        "variant diff --help",
                        "variant matrix --help",
                        "variant infer --help",
                        "explain --help",
                        "locale --help",
                        "locale explain --help",
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
        assumeTrue(!example.contains("pdf") || ChromiumOfTests.isThere(), "there is no Chromium");
        if (example.startsWith("toolkit translations")) {
            giveTextsOutAndChangeOne(CanonicalCopy.in(folder.resolve("mine")));
        } else {
            SmallCatalogue.in(folder.resolve("my-catalogue"));
            SmallVariant.in(folder.resolve("my-variant"));
        }
        if (example.startsWith("toolkit variant resolve")) {
            SmallVariant.stale(folder.resolve("my-variant"));
        }
        if (example.startsWith("toolkit variant infer")) {
            CanonicalCopy.in(folder.resolve("my-fork"));
        }
        if (example.contains(".json")) {
            for (String file : List.of("answers.json", "ours.json", "theirs.json")) {
                SomeAnswers.in(folder.resolve(file));
            }
        }
        String placed = example.replaceAll(
                        "(--catalogue|--output|--report|--variant|--fork) (?!(?:ee|pt)\\b(?!\\.))",
                        "$1 " + folder + "/")
                .replaceAll(" (\\S+\\.po|(?:answers|ours|theirs)\\.json)", " " + folder + "/$1");

        CommandRun run = CommandRun.of(placed.substring("toolkit ".length()).split(" "));

        assertThat(run.status()).as(run.toString()).isZero();
    }

    private void giveTextsOutAndChangeOne(Path catalogue) throws IOException {
        String[] export = {"translations", "export", "--format", "po", "--locale", "pt", "--output", folder.toString()};
        assertThat(CommandRun.of(export).status()).isZero();
        CanonicalCopy.edit(catalogue.resolve("catalogue.yaml"), "title: Sponsor\n", "title: Patron\n");
        CanonicalCopy.edit(
                catalogue.resolve("toolkits/incubation/tools/assumption-map.yaml"),
                "test that first.",
                "test that first!");
    }
}
