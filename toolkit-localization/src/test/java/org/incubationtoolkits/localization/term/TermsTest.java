package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private static final Locale PT = Locale.forLanguageTag("pt");
    private static final Locale PT_AO = Locale.forLanguageTag("pt-AO");

    @Test
    void readsFormsInTheirOrderWithGenderApart() throws IOException {
        Terms terms = Terms.read(files("pl: { gender: n, gen: Ministerstwa  Zdrowia, nom: Ministerstwo Zdrowia }"), PT)
                .orThrow();
        TermForms forms = terms.find(Id.of("health")).orElseThrow().forms().get(Locale.forLanguageTag("pl"));

        assertThat(forms.words().toString()).isEqualTo("{gen=Ministerstwa Zdrowia, nom=Ministerstwo Zdrowia}");
        assertThat(forms.usual()).isEqualTo("Ministerstwa Zdrowia");
        assertThat(forms.gender()).contains("n");
    }

    @Test
    void thereAreNoneWithoutAFile() throws IOException {
        assertThat(Terms.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow())
                .isSameAs(Terms.NONE);
    }

    @Test
    void theFirstLocaleThatHasTheTermGivesAllItsForms() {
        Term term = new Term(Id.of("health"), Map.of(PT, forms("nom", "Saúde"), PT_AO, forms("abbr", "MINSA")));

        assertThat(term.find(List.of(PT_AO, PT))).contains(forms("abbr", "MINSA"));
        assertThat(term.find(List.of(Locale.forLanguageTag("pt-PT"), PT))).contains(forms("nom", "Saúde"));
        assertThat(term.find(List.of(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void otherTermsLieOverThoseBelowLanguageByLanguage() {
        Term below = new Term(Id.of("health"), Map.of(PT, forms("nom", "Saúde"), PT_AO, forms("nom", "A")));
        Term above = new Term(Id.of("health"), Map.of(PT_AO, forms("abbr", "MINSA")));
        Term other = new Term(Id.of("law"), Map.of(PT, forms("nom", "Lei")));

        assertThat(Terms.of(List.of(below))
                        .plus(Terms.of(List.of(other, above)))
                        .all())
                .containsExactly(
                        new Term(Id.of("health"), Map.of(PT, forms("nom", "Saúde"), PT_AO, forms("abbr", "MINSA"))),
                        other);
    }

    @Test
    void tellsAFormatOfTomorrowAlone() throws IOException {
        assertThat(lines("format: toolkit-terms/2\nterms: { health: { iw: { nom: ' ' } } }\n"))
                .containsExactly("""
                        terms.yaml:1:9: error [TK-3050] The format "toolkit-terms/2" is not known here.
                          hint: Write "toolkit-terms/1", or use the version of this library that wrote it.""");
    }

    @Test
    void tellsEverythingThatIsWrongAtItsPlace() throws IOException {
        assertThat(lines("""
                        format: toolkit-terms/1
                        terms:
                          health:
                            mo: { nom: Sănătate }
                            pl: { gender: n }
                            pt: {}
                            en:
                              nom: "{ministry}"
                              abbr: ' '
                        """)).containsExactly("""
                        terms.yaml:4:5: error [TK-3051] "mo" is not a language tag in canonical form, so no text is in that language.
                          hint: Write "ro".""", """
                        terms.yaml:5:9: error [TK-3052] There are no words for this term in "pl".
                          hint: Write at least one form, such as "nom: Ministry of Health", or take the language out.""", """
                        terms.yaml:6:9: error [TK-3052] There are no words for this term in "pt".
                          hint: Write at least one form, such as "nom: Ministry of Health", or take the language out.""", """
                        terms.yaml:8:12: error [TK-3053] The form "nom" is "{ministry}", which is blank or holds a brace or a control character.
                          hint: Write the words as they stand in a sentence.""", """
                        terms.yaml:9:13: error [TK-3053] The form "abbr" is "", which is blank or holds a brace or a control character.
                          hint: Write the words as they stand in a sentence.""");
    }

    @Test
    void refusesFormsThatCannotStandInEveryText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms("nom", "a {b}"))
                .withMessage("words of form nom must not be blank or hold braces, are \"a {b}\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermForms(Map.of(), Optional.empty()))
                .withMessage("words must have at least one form");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageThatShowsIt(TermProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference/problems", problem.code() + ".md")))
                .startsWith("# " + problem.code() + ": ")
                .contains(": " + problem.severity().word() + " [" + problem.code() + "] ");
    }

    private static TermForms forms(String form, String words) {
        return new TermForms(Map.of(Id.of(form), words), Optional.empty());
    }

    private static CatalogueFiles files(String term) {
        return CatalogueFiles.of(Map.of(Terms.FILE, "format: toolkit-terms/1\nterms:\n  health:\n    " + term + "\n"));
    }

    private static List<String> lines(String yaml) throws IOException {
        return Terms.read(CatalogueFiles.of(Map.of(Terms.FILE, yaml)), Locale.ENGLISH).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
