package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code docs/reference/checks.md} is made from the rules and the titles of their pages. */
class ChecksPageTest {

    private static final Path REFERENCE = Path.of("../docs/reference");

    /** Returns the rules that have a page. */
    static Stream<CheckRule> rules() {
        return Stream.of(CheckRule.values()).filter(rule -> Files.exists(page(rule)));
    }

    @Test
    void theTableIsThatOfTheRules() throws IOException {
        String table = Files.readString(REFERENCE.resolve("checks.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo(rules().map(ChecksPageTest::row).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageOfARuleShowsItsIdAndAProblem(CheckRule rule) throws IOException {
        assertThat(Files.readString(page(rule)))
                .startsWith("# " + rule.code() + ": ")
                .contains(": " + rule.severity().word() + " [" + rule.code() + "] ", "(" + rule.id() + ")\n");
    }

    private static Path page(CheckRule rule) {
        return REFERENCE.resolve("problems/" + rule.code() + ".md");
    }

    private static String row(CheckRule rule) {
        return "| `%s` | [%s](problems/%s.md) | %s | %s | %s |"
                .formatted(
                        rule.id(),
                        rule.code(),
                        rule.code(),
                        rule.severity().word(),
                        rule.isWaivable() ? "yes" : "no",
                        title(rule));
    }

    private static String title(CheckRule rule) {
        try (Stream<String> lines = Files.lines(page(rule))) {
            return lines.findFirst().orElseThrow().substring(("# " + rule.code() + ": ").length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
