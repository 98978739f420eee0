package org.incubationtoolkits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the source text can tell, for all modules. */
class SourceRulesTest {

    private static final int MAX_LINES = 400;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public [a-z -]*?\\b(class|interface|record|enum|@interface) \\w+", Pattern.MULTILINE);
    private static final Pattern END_OF_IMPORTS = Pattern.compile("^(package|import) .*;$", Pattern.MULTILINE);

    private static final SortedMap<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void readSources() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(each -> Files.isDirectory(each.resolve("src/main/java")))
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                            .toList()) {
                        SOURCES.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        assertThat(SOURCES).hasSizeGreaterThan(100);
    }

    @Test
    void aFileIsNotTooLongToRead() {
        assertThat(SOURCES.entrySet().stream()
                        .filter(source -> source.getValue().lines().count() > MAX_LINES)
                        .map(source -> source.getKey() + ": "
                                + source.getValue().lines().count()))
                .isEmpty();
    }

    @Test
    void everyPublicTypeIsDocumented() {
        assertThat(SOURCES.entrySet().stream()
                        .filter(source -> !isDocumented(source.getValue()))
                        .map(source -> source.getKey()))
                .isEmpty();
    }

    private static boolean isDocumented(String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (!type.find()) {
            return true;
        }
        int imports = END_OF_IMPORTS
                .matcher(source)
                .results()
                .mapToInt(each -> each.end())
                .filter(end -> end < type.start())
                .max()
                .orElse(0);
        return source.substring(imports, type.start()).contains("/**");
    }

    @Test
    void everyPackageSaysWhatItHolds() {
        List<String> undocumented = SOURCES.entrySet().stream()
                .filter(source -> source.getKey().endsWith("package-info.java"))
                .filter(source -> !source.getValue().startsWith("/**"))
                .map(source -> source.getKey())
                .toList();

        assertThat(undocumented).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        Pattern mark = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

        assertThat(SOURCES.entrySet().stream()
                        .filter(source -> mark.matcher(source.getValue()).find())
                        .map(source -> source.getKey()))
                .isEmpty();
    }
}
