package org.incubationtoolkits.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.incubationtoolkits.model.problem.Severity;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final Catalogue BASE = Samples.baseCatalogue();

    @Test
    void findsNothingInAValidCatalogue() {
        assertThat(Validator.standard().validate(BASE)).isEmpty();
        assertThat(Validator.standard().validate(CatalogueReader.canonical())).isEmpty();
    }

    @Test
    void placesProblemsByAddressWhereThereIsNoFile() {
        Catalogue spoilt = BASE.mapTexts((key, text, format) -> switch (key.value()) {
            case "tool.talk.steps.ask.title" -> Text.of(" ", Locale.ENGLISH);
            case "role.pilot.title" -> Text.of("a\u0007b", Locale.ENGLISH);
            case "assessment.check.questions.who.options.mayor.text" -> Text.of("x".repeat(5_001), Locale.ENGLISH);
            case "explainer.tide.sections.moon.text" -> Text.of("<b>moon</b>", Locale.ENGLISH);
            default -> text;
        });

        assertThat(Validator.standard().validate(spoilt))
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .containsExactly(
                        "assessment.check#/questions/1/options/1/text: error [TK-1022] The number of characters is 5001, but at"
                                + " most 5000 are allowed.",
                        "catalogue#/roles/1/title: error [TK-1023] The text contains the character U+0007.",
                        "explainer.tide#/sections/0/text: error [TK-1024] Rich text may not contain raw HTML: \"</b>\".",
                        "explainer.tide#/sections/0/text: error [TK-1024] Rich text may not contain raw HTML: \"<b>\".",
                        "tool.talk#/steps/0/title: error [TK-1020] The text is empty.");
    }

    @Test
    void findsWhatOnlyACatalogueFromElsewhereCanHave() {
        Toolkit start = BASE.toolkits().get(0);
        Toolkit second = new Toolkit(
                Id.of("second"),
                List.of(),
                "1.0.0",
                start.title(),
                start.summary(),
                start.purpose(),
                List.of(),
                start.groupedBy(),
                List.of(start.tools().get(1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                start.credit());
        Catalogue catalogue = withToolkits("toolkit-catalogue/2", List.of(start, second));

        assertThat(Validator.standard().validate(catalogue))
                .map(Problem::toString)
                .containsExactly(
                        "catalogue#/format: error [TK-1014] \"toolkit-catalogue/2\" is not the format toolkit-catalogue/1.",
                        "tool.talk#/id: error [TK-1030] The id \"talk\" is given to two items of kind tool.\n"
                                + "  hint: Give one of them another id.");
    }

    @Test
    void takesForGrantedWhatIsElsewhere() {
        Catalogue without = withToolkits(Catalogue.FORMAT, List.of());

        assertThat(Validator.standard().validate(without))
                .extracting(Problem::message)
                .containsExactly("There is no tool with the id \"sketch\".");
        assertThat(Validator.standard(Set.of(new ItemRef(ItemKind.TOOL, Id.of("sketch"))))
                        .validate(without))
                .isEmpty();
    }

    @Test
    void checksARuleOfOnesOwnAsWell() {
        Rule rule = (catalogue, findings) -> catalogue
                .tools()
                .filter(tool -> tool.canvas().isEmpty())
                .forEach(tool -> findings.add(OwnProblem.NO_CANVAS, Place.of(tool.ref()), "No canvas.", "Draw one."));

        List<Problem> problems = Validator.standard().with(rule).validate(BASE);

        assertThat(problems)
                .map(Problem::toString)
                .containsExactly("tool.talk: warning [TK-9001] No canvas.\n  hint: Draw one.");
        assertThat(Validator.standard().validate(BASE))
                .as("the validator itself is unchanged")
                .isEmpty();
    }

    private static Catalogue withToolkits(String format, List<Toolkit> toolkits) {
        return new Catalogue(
                format,
                BASE.id(),
                BASE.formerly(),
                BASE.version(),
                BASE.title(),
                BASE.summary(),
                BASE.about(),
                BASE.languages(),
                BASE.facets(),
                BASE.roles(),
                BASE.licences(),
                BASE.sources(),
                BASE.cases(),
                toolkits,
                BASE.credit());
    }

    private enum OwnProblem implements ProblemCode {
        NO_CANVAS;

        @Override
        public String code() {
            return "TK-9001";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }
}
