package org.incubationtoolkits.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("steps").child(2);

    @Test
    void isPrintedAsPeopleSeeIt() {
        Problem problem = ModelProblem.UNKNOWN_KEY.at(new Location("a.yaml", 41, 9, POINTER), "No.");

        assertThat(problem).hasToString("a.yaml:41:9: error [TK-1009] No.");
        assertThat(problem.withHint("Yes.")).hasToString("a.yaml:41:9: error [TK-1009] No.\n  hint: Yes.");
    }

    @Test
    void aPlaceWithoutALineIsPrintedWithItsPointer() {
        assertThat(new Location("tool.a", 0, 0, POINTER)).hasToString("tool.a#/steps/2");
        assertThat(Location.of("a.yaml")).hasToString("a.yaml");
        assertThat(Locator.BY_ADDRESS.locate(new Place(new ItemRef(ItemKind.TOOL, Id.of("a")), POINTER)))
                .hasToString("tool.a#/steps/2");
        assertThat(Locator.BY_ADDRESS.locate(
                        Place.of(new ItemRef(ItemKind.TOOL, Id.of("a")))
                                .child("b")
                                .child(0),
                        new Passage("x", 0)))
                .hasToString("tool.a#/b/0");
    }

    @ParameterizedTest
    @CsvSource({"a, /a", "'', /", "a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "' ', '/ '", "ä, /ä"})
    void aPointerEscapesNamesAsInRfc6901(String name, String pointer) {
        assertThat(JsonPointer.ROOT.child(name)).hasToString(pointer);
    }

    @Test
    void aPointerBeginsWithASlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonPointer("a/b"))
                .withMessage("JSON pointer must be empty or begin with \"/\", is \"a/b\"");
        assertThat(new JsonPointer("")).isEqualTo(JsonPointer.ROOT);
    }

    @Test
    void areOrderedBySourceLineColumnAndCode() {
        List<Problem> ordered = List.of(
                problem("a.yaml", 0, 0, ModelProblem.FILE_EMPTY),
                problem("a.yaml", 2, 1, ModelProblem.UNKNOWN_KEY),
                problem("a.yaml", 2, 10, ModelProblem.FILE_MISSING),
                problem("a.yaml", 2, 10, ModelProblem.UNKNOWN_KEY),
                problem("a.yaml", 10, 1, ModelProblem.FILE_MISSING),
                problem("b.yaml", 1, 1, ModelProblem.FILE_MISSING));
        List<Problem> reversed =
                ordered.stream().sorted(Comparator.reverseOrder()).toList();

        assertThat(Result.failed(reversed).problems()).isEqualTo(ordered);
    }

    private static Problem problem(String source, int line, int column, ModelProblem code) {
        return code.at(new Location(source, line, column, JsonPointer.ROOT), "No.");
    }

    @Test
    void everyCodeIsOneOfThisModuleAndUsedOnce() {
        assertThat(ModelProblem.values())
                .extracting(ModelProblem::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("TK-1\\d{3}"))
                .isSorted();
    }

    @Test
    void aSeverityIsPrintedAsAWord() {
        assertThat(Arrays.stream(Severity.values()).map(Severity::word)).contains("error", "warning");
    }

    @Test
    void aResultHasNoValueIfThereIsAnError() {
        Problem error = problem("a", 1, 1, ModelProblem.FILE_EMPTY);
        Problem warning = new Problem("TK-9999", Severity.WARNING, Location.of("a"), "Hm.", "");

        assertThat(Result.unlessErrors("x", List.of(warning)).value()).contains("x");
        assertThat(Result.unlessErrors("x", List.of(warning)).hasErrors()).isFalse();
        assertThat(Result.unlessErrors("x", List.of(warning, error))).isEqualTo(Result.failed(List.of(error, warning)));
        assertThat(Result.of("x", List.of(error)).map(String::length))
                .isEqualTo(new Result<>(Optional.of(1), List.of(error)));
        assertThat(Result.of("x", List.of()).orThrow()).isEqualTo("x");
        assertThatThrownBy(() -> Result.failed(List.of(error)).orThrow())
                .isInstanceOf(ToolkitException.class)
                .hasMessage(error.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 1", "5, 2"})
    void aPassageKnowsWhichOfItsOccurrencesIsMeant(int offset, int occurrence) {
        assertThat(Passage.in("<b> <b> <b>", offset, "<b>")).isEqualTo(new Passage("<b>", occurrence));
        assertThat(Passage.in("a", offset, " \n")).isEqualTo(new Passage(" \n", 0));
        assertThat(new Passage(" one \ntwo", 0).firstLine()).isEqualTo("one");
    }
}
