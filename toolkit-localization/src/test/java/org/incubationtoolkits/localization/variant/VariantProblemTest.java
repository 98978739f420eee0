package org.incubationtoolkits.localization.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VariantProblemTest {

    private static final String TIPS = "tool.experiment-card.tips";

    private static final String HIDE = "op: hide\nat: " + TIPS + ".small-numbers";

    private static final String ADD = "op: add\ninto: " + TIPS + "\nnode: { id: x-mine-tip, text: { en: A tip. } }";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                told(
                        VariantFiles.of().manifest("toolkit-variant/1", "toolkit-variant/2"),
                        "variant.yaml:1:9: error [TK-3301] The format is \"toolkit-variant/2\", but "
                                + "\"toolkit-variant/1\" is what can be read here.\n"
                                + "  hint: Use a version of this library that reads the format."),
                told(
                        VariantFiles.of().manifest("[law]", "[law, practice]"),
                        "variant.yaml:11:17: error [TK-3302] There is no file \"overlays/practice.yaml\" of the overlay.\n"
                                + "  hint: Write it, or take the name out of the list."),
                told(
                        VariantFiles.of().manifest("version: 1.0.0 }", "version: 1.0.0, variant: eu }"),
                        "variant.yaml:7:69: error [TK-3303] The variant \"mine\" lies over the variant \"eu\", but here "
                                + "over the catalogue itself."),
                told(
                        VariantFiles.of().manifest("incubation-toolkits", "other-toolkits"),
                        "variant.yaml:7:23: error [TK-3305] The variant is for the catalogue \"other-toolkits\", but this "
                                + "is \"incubation-toolkits\".\n  hint: Name the catalogue that it is for."),
                told(
                        VariantFiles.of().manifest("version: 1.0.0 }", "version: 0.9.0 }"),
                        "variant.yaml:7:53: warning [TK-3306] The variant was made for version 0.9.0 of the catalogue, "
                                + "which is now 1.0.0.\n  hint: Look at what changed, and write the new version."),
                told(
                        VariantFiles.of(ADD.replace("x-mine-tip", "x-tip")),
                        "overlays/law.yaml:5:11: error [TK-3307] The id \"x-tip\" does not begin with \"x-mine-\".\n"
                                + "  hint: Write \"x-mine-tip\": so it can never be the id of something else."),
                told(
                        VariantFiles.of(HIDE.replace("small", "smal")),
                        "overlays/law.yaml:4:9: error [TK-3310] There is nothing at \"" + TIPS + ".smal-numbers\".\n"
                                + "  hint: Did you mean \"" + TIPS + ".small-numbers\"?"),
                told(
                        VariantFiles.of("op: order\nof: " + TIPS + "\nids: [small-numbers, oppinions-are-weak]"),
                        "overlays/law.yaml:5:26: error [TK-3310] \"" + TIPS
                                + "\" has no entry \"oppinions-are-weak\".\n"
                                + "  hint: Did you mean \"opinions-are-weak\"?"),
                told(
                        VariantFiles.of("op: replace\nat: " + TIPS + "\ntext: { en: Tips }"),
                        "overlays/law.yaml:4:9: error [TK-3311] \"" + TIPS + "\" is no text."),
                told(
                        VariantFiles.of("op: hide\nat: tool.experiment-card.title"),
                        "overlays/law.yaml:4:9: error [TK-3311] \"tool.experiment-card.title\" is no entry of a list and no "
                                + "item, so it cannot be hidden."),
                told(
                        VariantFiles.of("op: set\nat: tool.experiment-card.version\nvalue: 2.0.0"),
                        "overlays/law.yaml:4:9: error [TK-3311] \"tool.experiment-card.version\" is nothing that a variant "
                                + "may set."),
                told(
                        VariantFiles.of(HIDE, HIDE),
                        "overlays/law.yaml:5:5: error [TK-3312] There is another operation \"hide\" on \"" + TIPS
                                + ".small-numbers\", at overlays/law.yaml:3:5.\n  hint: Keep one of the two."),
                told(
                        VariantFiles.of("op: replace\nat: " + TIPS + ".small-numbers.text\ntext: { en: Few. }", HIDE),
                        "overlays/law.yaml:3:5: error [TK-3312] \"" + TIPS
                                + ".small-numbers.text\" is hidden by another operation, at overlays/law.yaml:6:5, so this "
                                + "one does nothing.\n  hint: Keep one of the two."),
                told(
                        VariantFiles.of(ADD.replace("\nnode", "\nafter: [large-numbers]\nnode")),
                        "overlays/law.yaml:5:12: error [TK-3314] \"" + TIPS + "\" has no entry \"large-numbers\".\n"
                                + "  hint: There are [threshold-before-data, opinions-are-weak, small-numbers, "
                                + "staff-are-participants]."),
                told(
                        VariantFiles.of(ADD, ADD),
                        "overlays/law.yaml:8:11: error [TK-3315] There is something at \"" + TIPS + ".x-mine-tip\" "
                                + "already.\n  hint: Give one of the two another id."),
                told(
                        VariantFiles.of(HIDE.replace("small", "smal") + "\noptional: true"),
                        "overlays/law.yaml:4:9: info [TK-3317] There is nothing at \"" + TIPS + ".smal-numbers\".\n"
                                + "  hint: Did you mean \"" + TIPS + ".small-numbers\"?"),
                told(
                        VariantFiles.of("op: replace\nat: tool.experiment-card.title\ntext: {}"),
                        "overlays/law.yaml:5:11: error [TK-3318] There are no words in any language.\n  hint: Write some."),
                told(
                        VariantFiles.of("op: set\nat: tool.experiment-card.duration\nvalue: long"),
                        "overlays/law.yaml:5:12: error [TK-1011] Expected members (min, max), but this is a text "
                                + "(\"long\")."),
                told(
                        VariantFiles.of("op: rename\nat: " + TIPS),
                        "overlays/law.yaml:3:9: error [TK-1012] \"rename\" is not one of the values here.\n"
                                + "  hint: Write one of \"add\", \"hide\", \"replace\", \"order\", \"set\"."),
                told(
                        VariantFiles.of("op: set\nat: tool.experiment-card.steps.sign.roles\nvalue: [sponsr]"),
                        "overlays/law.yaml:3:5: error [TK-1031] There is no role with the id \"sponsr\".\n"
                                + "  hint: Did you mean \"sponsor\"?"),
                told(
                        VariantFiles.of("op: set\nat: tool.experiment-card.duration\nvalue: { min: 3, max: 4 }"),
                        "overlays/law.yaml:3:5: error [TK-1035] The steps take 70 minutes together, but the duration is 3 to "
                                + "4.\n  hint: Change \"duration\", or the minutes of the steps."));
    }

    private static Arguments told(VariantFiles variant, String problem) {
        return Arguments.of(variant, problem);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldOnceWithItsPlace(VariantFiles variant, String problem) {
        assertThat(VariantFiles.lines(variant.resolve())).containsExactly(problem);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        VariantFiles variant = VariantFiles.of(
                "op: add\ninto: " + TIPS + "\nnode: { id: x-mine-tip, txt: { en: A tip. } }",
                HIDE.replace("small", "smal"));

        assertThat(VariantFiles.lines(variant.resolve()))
                .containsExactly(
                        "overlays/law.yaml:5:11: error [TK-1010] The member \"text\" is missing.\n  hint: Add it.",
                        "overlays/law.yaml:5:34: error [TK-1009] The member \"txt\" is not known here.\n"
                                + "  hint: Did you mean \"text\"?",
                        "overlays/law.yaml:7:9: error [TK-3310] There is nothing at \"" + TIPS + ".smal-numbers\".\n"
                                + "  hint: Did you mean \"" + TIPS + ".small-numbers\"?");
    }

    @Test
    void whatHasChangedBelowIsToldWithWhatItWas() {
        VariantFiles variant = VariantFiles.of(
                "op: replace\nat: tool.experiment-card.title\ntext: { en: Trial card }\nwas: Card of experiments");

        assertThat(VariantFiles.lines(variant.resolve()))
                .containsExactly(
                        "overlays/law.yaml:3:5: warning [TK-3320] What stands at \"tool.experiment-card.title\" has "
                                + "changed since this was written: it was \"Card of experiments\", and is \"Experiment card\" now "
                                + "(text).\n  hint: Look whether the operation still fits, and mend it.");
        assertThat(VariantFiles.lines(VariantFiles.of(
                                "op: replace\nat: tool.experiment-card.title\ntext: { en: Trial card }\nwas: Experiment card")
                        .resolve()))
                .isEmpty();
    }

    @Test
    void aCountryThatIsFinalFillsEveryRequiredSlot() {
        List<String> asFinal = VariantFiles.lines(VariantFiles.of()
                .manifest("kind: region", "kind: country")
                .manifest("status: draft", "status: final")
                .resolve());
        List<String> asDraft = VariantFiles.lines(
                VariantFiles.of().manifest("kind: region", "kind: country").resolve());

        assertThat(asFinal)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("variant.yaml:11:11: error [TK-3330] The tool "))
                .anyMatch(line -> line.contains("\"experiment-card\" needs words for its slot \"personal-data\""));
        assertThat(asDraft)
                .hasSameSizeAs(asFinal)
                .allMatch(line -> line.startsWith("variant.yaml:11:11: warning [TK-3331] The tool "));
    }

    @Test
    void whatIsHiddenMayNotBeReferredTo() {
        assertThat(VariantFiles.lines(VariantFiles.of("op: hide\nat: tool.wicked-problem-check")
                        .resolve()))
                .singleElement()
                .asString()
                .startsWith(
                        "overlays/law.yaml:4:9: error [TK-3332] \"tool.wicked-problem-check\" is hidden, but referred to by ")
                .contains("tool.problem-framing#/related/before/0");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageThatShowsIt(VariantProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("../docs/reference/problems", problem.code() + ".md")))
                .startsWith("# " + problem.code() + ": ")
                .contains(": " + problem.severity().word() + " [" + problem.code() + "] ");
    }
}
