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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.CanonicalCopy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows the tutorials as a reader would, from top to bottom: runs the commands after {@code $}, makes the changes in {@code
 * diff} blocks, and compares what is printed and shown. Accept a change with {@code -Ddocs.update=true}.
 */
class TutorialTest {

    private static final Path PAGES = Path.of("../docs/tutorials");
    private static final Path CATALOGUE =
            Path.of("../toolkit-model/src/main/resources/org/incubationtoolkits/catalogue");
    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (file|show): (\\S+) -->\n)?```(console|diff|yaml|json|markdown)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"translate-it.md", "adapt-it.md", "fill-in.md"})
    void everythingIsAsItSays(String name) throws IOException {
        Path path = PAGES.resolve(name);
        String page = Files.readString(path, StandardCharsets.UTF_8);

        String followed = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(follow(block)));

        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(path, followed, StandardCharsets.UTF_8);
        }
        assertThat(followed).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
    }

    private String follow(MatchResult block) {
        try {
            return switch (block.group(3)) {
                case "console" -> "```console\n" + run(block.group(4)) + "```\n";
                case "diff" -> changed(block);
                case "json" -> written(block);
                default -> shown(block);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String run(String console) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line : console.lines().filter(line -> line.startsWith("$ ")).toList()) {
            printed.append(line).append("\n");
            List<String> words = List.of(line.substring(2).split(" "));
            if (words.get(0).equals("cp")) {
                copy(folder.resolve(words.get(3)));
            } else {
                printed.append(output(words.subList(1, words.size())));
            }
        }
        return printed.toString();
    }

    private String output(List<String> words) {
        String[] placed = new String[words.size()];
        for (int i = 0; i < placed.length; i++) {
            boolean isPath =
                    words.get(i).matches("(my-catalogue|po|site|dk|denmark.html|[a-z]+\\.(?:json|svg|md))(/.*)?")
                            && !words.get(i - 1).equals("--format");
            placed[i] = isPath ? folder.resolve(words.get(i)).toString() : words.get(i);
        }
        CommandRun run = CommandRun.of(placed);
        return (run.err() + run.out()).replace(folder + "/", "");
    }

    private String changed(MatchResult block) throws IOException {
        String before = lines(block.group(4), "-");
        String after = lines(block.group(4), "+");
        CanonicalCopy.edit(folder.resolve(block.group(2)), before, after);
        return block.group();
    }

    /** What a block of differences holds before ({@code -}) or after ({@code +}) the change. */
    private static String lines(String diff, String sign) {
        return diff.lines()
                .filter(line -> line.startsWith(" ") || line.startsWith(sign))
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String shown(MatchResult block) throws IOException {
        if (block.group(1) == null) {
            return block.group();
        }
        String content = Files.readString(folder.resolve(block.group(2)));
        return "<!-- show: " + block.group(2) + " -->\n```" + block.group(3) + "\n" + content + "```\n";
    }

    private String written(MatchResult block) throws IOException {
        if (!"file".equals(block.group(1))) {
            return shown(block);
        }
        Files.writeString(folder.resolve(block.group(2)), block.group(4));
        return block.group();
    }

    private static void copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = target.resolve(CATALOGUE.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
