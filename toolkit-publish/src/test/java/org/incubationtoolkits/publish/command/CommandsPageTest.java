package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page about the commands shows what they print: a block after a comment with a command line is its output. Accept a
 * change with {@code -Ddocs.update=true}.
 */
class CommandsPageTest {

    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Pattern OUTPUT =
            Pattern.compile("(<!-- toolkit ([^>]*) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);

    @Test
    void showsTheHelpOfEachCommand() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String expected = OUTPUT.matcher(page)
                .replaceAll(
                        block -> Matcher.quoteReplacement(block.group(1) + outputOf(block.group(2)) + block.group(4)));
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
        List<String> shown = OUTPUT.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> block.lines().findFirst().orElse(""))
                .toList();
        assertThat(shown)
                .containsExactly(
                        "<!-- toolkit --help -->",
                        "<!-- toolkit publish --help -->",
                        "<!-- toolkit validate --help -->",
                        "<!-- toolkit schema --help -->",
                        "<!-- toolkit translations --help -->",
                        "<!-- toolkit translations export --help -->",
                        "<!-- toolkit translations import --help -->",
                        "<!-- toolkit translations status --help -->",
                        "<!-- toolkit translations check --help -->",
                        "<!-- toolkit translations confirm --help -->",
                        "<!-- toolkit translations editorial --help -->",
                        "<!-- toolkit canvas --help -->",
                        "<!-- toolkit canvas render --help -->",
                        "<!-- toolkit canvas fit --help -->",
                        "<!-- toolkit answers --help -->",
                        "<!-- toolkit answers validate --help -->",
                        "<!-- toolkit answers render --help -->",
                        "<!-- toolkit answers migrate --help -->",
                        "<!-- toolkit answers merge --help -->",
                        "<!-- toolkit variant --help -->",
                        "<!-- toolkit variant new --help -->",
                        "<!-- toolkit variant upgrade --help -->",
                        "<!-- toolkit variant resolve --help -->",
                        "<!-- toolkit variant diff --help -->",
                        "<!-- toolkit variant matrix --help -->",
                        "<!-- toolkit variant infer --help -->",
                        "<!-- toolkit explain --help -->",
                        "<!-- toolkit locale explain --help -->",
                        "<!-- toolkit ids assign --help -->");
    }

    private static String outputOf(String arguments) {
        return CommandRun.of(arguments.split(" ")).out();
    }
}
