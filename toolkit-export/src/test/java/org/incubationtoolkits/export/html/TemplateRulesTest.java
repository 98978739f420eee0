package org.incubationtoolkits.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template may contain. jte escapes words, but not every place is safe for escaped words. */
class TemplateRulesTest {

    private static final String SCRIPT_OF_THE_SITE =
            "<script defer blocking=\"render\" src=\"${script.value()}\"></script>";

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(href|src|action|formaction|data|poster|cite)=\"([^\"]*)\"");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path template) throws IOException {
        return Files.readString(template, StandardCharsets.UTF_8);
    }

    @Test
    void thereAreTemplates() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateWritesUnescapedWords(Path template) throws IOException {
        assertThat(read(template)).doesNotContain("$unsafe", "new Html(");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasScriptStyleOrHandlers(Path template) throws IOException {
        assertThat(read(template).replace(SCRIPT_OF_THE_SITE, ""))
                .doesNotContain(
                        "<script", "<style", " style=", "javascript:", "<iframe", "<object", "<base", "@import url")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyAddressIsASafeUrlOrAPlaceOnTheSamePage(Path template) throws IOException {
        Matcher address = ADDRESS.matcher(attributesMadeSimple(read(template)));
        while (address.find()) {
            String value = address.group(2);
            boolean samePage = value.startsWith("#");
            boolean safe = value.startsWith("${") && value.endsWith(".value()}");
            assertThat(samePage || safe).as("%s: %s", template, address.group()).isTrue();
        }
    }

    /** Quotes inside an expression would end the attribute for the pattern. */
    private static String attributesMadeSimple(String template) {
        Matcher expression = Pattern.compile("\\$\\{[^}]*}").matcher(template);
        return expression.replaceAll(
                found -> Matcher.quoteReplacement(found.group().replace("\"", "'")));
    }
}
