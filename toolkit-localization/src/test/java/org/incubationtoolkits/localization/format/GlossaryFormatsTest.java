package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;
import org.incubationtoolkits.localization.term.Enforcement;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.GlossaryEntry;
import org.incubationtoolkits.localization.term.Wording;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class GlossaryFormatsTest {

    private static final Locale ET = Locale.forLanguageTag("et");
    private static final Glossary AWKWARD = new Glossary(
            Locale.ENGLISH,
            List.of(
                    entry("a", "a, \"b\"", "<a> & 'b'\tc\nd", TranslationState.DRAFT),
                    entry("b", "b", "\u0007", TranslationState.FINAL),
                    entry("c", "=c", "-d", TranslationState.FINAL)));

    @Test
    void writeTheFilesOfTheirPage() throws IOException {
        Glossary glossary = documentedGlossary();

        assertThat(page("formats/tmx-tbx.md"))
                .contains("```xml\n" + written("tbx", glossary) + "```")
                .contains("```csv\n" + written("glossarycsv", glossary) + "```");
        assertThat(written("omegat", glossary))
                .isEqualTo("challenge owner\tprobleemi omanik\tAnswers for the problem in the public body.\n");
    }

    @Test
    void keepRowsAndCellsApart() {
        assertThat(written("glossarycsv", AWKWARD))
                .isEqualTo("source,target,fuzzy,context,developer_comments\n"
                        + "\"a, \"\"b\"\"\",\"<a> & 'b'\tc\nd\",True,a,\n"
                        + "b,\u0007,,b,\n"
                        + "'=c,'-d,,c,\n");
        assertThat(written("omegat", AWKWARD)).isEqualTo("a, \"b\"\t<a> & 'b' c d\t\nb\t\u0007\t\n=c\t-d\t\n");
    }

    @Test
    void tbxLeavesOutWhatXmlHasNoPlaceFor() {
        assertThat(written("tbx", AWKWARD))
                .contains("<term>&lt;a&gt; &amp; 'b'\tc\nd</term>", "admittedTerm-admn-sts")
                .doesNotContain("id=\"b\"");
    }

    @Test
    void takeTheWordingOfTheNearestLocale() {
        Locale estonia = Locale.forLanguageTag("et-EE");
        Glossary glossary = new Glossary(Locale.ENGLISH, List.of(entry("a", "a", "b", TranslationState.FINAL)));

        assertThat(new String(new OmegatGlossaryWriter().write(glossary, estonia), StandardCharsets.UTF_8))
                .isEqualTo("a\tb\t\n");
        assertThat(new OmegatGlossaryWriter().write(glossary, Locale.FRENCH)).isEmpty();
    }

    @Test
    void areFoundByName() {
        assertThat(GlossaryFormats.standard().formats())
                .extracting(format -> format.name() + " " + format.ending())
                .containsExactly("tbx .tbx", "glossarycsv .csv", "omegat .utf8");
        assertThat(GlossaryFormats.standard().find("xls")).isEmpty();
    }

    private static String written(String name, Glossary glossary) {
        GlossaryWriter writer = GlossaryFormats.standard().find(name).orElseThrow();
        return new String(writer.write(glossary, ET), StandardCharsets.UTF_8);
    }

    private static Glossary documentedGlossary() throws IOException {
        String yaml = Pattern.compile("```yaml\n(format: toolkit-glossary.*?)```", Pattern.DOTALL)
                .matcher(page("terms.md"))
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
        return Glossary.read(CatalogueFiles.of(Map.of(Glossary.FILE, yaml)), Locale.ENGLISH)
                .orThrow();
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("../docs/reference", name));
    }

    private static GlossaryEntry entry(String id, String word, String translation, TranslationState state) {
        return new GlossaryEntry(
                Id.of(id),
                List.of(word),
                Optional.empty(),
                Enforcement.SHOULD,
                Map.of(ET, new Wording(List.of(translation), List.of(), state)));
    }
}
