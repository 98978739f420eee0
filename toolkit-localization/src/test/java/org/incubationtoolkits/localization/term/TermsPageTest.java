package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/reference/terms.md} are true. */
class TermsPageTest {

    @Test
    void theTermsAreShownAsTheTableSays() throws IOException {
        Terms terms = Terms.read(CatalogueFiles.of(Map.of(Terms.FILE, yaml(0))), Locale.ENGLISH)
                .orThrow();
        TermTexts texts = new TermTexts(terms, locale -> LocaleChain.inOneLanguage(locale, Map.of()));
        List<List<String>> rows = Pattern.compile("^\\| `(.*)` \\| `(.*)` \\| (.*) \\|$", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map(row -> List.of(unescaped(row.group(1)), row.group(2), unescaped(row.group(3))))
                .toList();

        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(
                                texts.filled(Text.of(row.get(0), Locale.forLanguageTag(row.get(1))), TextFormat.PLAIN)
                                        .words())
                        .isEqualTo(row.get(2)));
    }

    @Test
    void theGlossaryIsRead() throws IOException {
        assertThat(Glossary.read(CatalogueFiles.of(Map.of(Glossary.FILE, yaml(1))), Locale.ENGLISH)
                        .orThrow())
                .isEqualTo(new Glossary(
                        Locale.ENGLISH,
                        List.of(new GlossaryEntry(
                                Id.of("challenge-owner"),
                                List.of("challenge owner", "challenge owners"),
                                Optional.of("Answers for the problem in the public body."),
                                Enforcement.MUST,
                                Map.of(
                                        Locale.forLanguageTag("et"),
                                        new Wording(
                                                List.of("probleemi omanik"),
                                                List.of("väljakutse omanik"),
                                                TranslationState.REVIEWED),
                                        Locale.forLanguageTag("pt"),
                                        new Wording(
                                                List.of("responsável pelo desafio", "responsáveis pelo desafio"),
                                                List.of(),
                                                TranslationState.MACHINE))))));
    }

    private static String unescaped(String cell) {
        return cell.replaceAll("\\\\([|\\[\\]])", "$1");
    }

    private static String yaml(int index) throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .skip(index)
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/reference/terms.md"));
    }
}
