package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.format.XliffSamples.read;
import static org.incubationtoolkits.localization.format.XliffSamples.written;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff12;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff2;

import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far translations have come, both ways. */
class XliffStatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    MACHINE    | approved="no"  | state="needs-review-translation" state-qualifier="mt-suggestion"
                    DRAFT      | approved="no"  | state="needs-translation"
                    TRANSLATED | ``             | state="translated"
                    REVIEWED   | approved="yes" | state="signed-off"
                    FINAL      | approved="yes" | state="final"
                    """)
    void areWrittenInXliff12(TranslationState state, String approved, String target) {
        String expected = "id=\"tool.x.a\" resname=\"tool.x.a\"" + (approved.isEmpty() ? "" : " ") + approved + " xml:";

        assertThat(written(new Xliff12(), current(state))).contains(expected, "<target " + target + ">b</target>");
    }

    @ParameterizedTest
    @CsvSource({
        "MACHINE, initial, gtk:machine",
        "DRAFT, initial, gtk:draft",
        "TRANSLATED, translated,",
        "REVIEWED, reviewed,",
        "FINAL, final,"
    })
    void areWrittenInXliff2(TranslationState state, String word, String subState) {
        String more = subState == null ? "" : " subState=\"" + subState + "\"";

        assertThat(written(Xliff2.version21(), current(state)))
                .contains("<segment id=\"s1\" state=\"" + word + "\"" + more + ">");
    }

    @ParameterizedTest
    @CsvSource({"MACHINE, no", "DRAFT, no", "TRANSLATED, yes", "REVIEWED, yes", "FINAL, yes"})
    void areApprovedForTranslateToolkitFromTranslatedUpward(TranslationState state, String approved) {
        TranslationFormat format = Xliff12.forTranslateToolkit();

        assertThat(written(format, current(state))).contains("approved=\"" + approved + "\"");
        assertThat(written(format, SampleHandoffs.stale("tool.x.a", "was", "is", "b", state)))
                .contains("approved=\"no\"");
    }

    @ParameterizedTest
    @CsvSource({"MACHINE", "DRAFT", "TRANSLATED", "REVIEWED", "FINAL"})
    void areAllTheSameOnceTheSourceHasChanged(TranslationState state) {
        HandoffUnit stale = SampleHandoffs.stale("tool.x.a", "was", "is", "b", state);

        assertThat(written(new Xliff12(), stale))
                .contains("approved=\"no\"", "<target state=\"needs-adaptation\" state-qualifier=\"fuzzy-match\">b")
                .contains("""
                                <alt-trans xml:space="preserve" alttranstype="previous-version">
                                  <source>was</source>
                                  <target>b</target>
                                </alt-trans>
                        """);
        assertThat(written(Xliff2.version21(), stale))
                .contains("<segment id=\"s1\" state=\"initial\" subState=\"gtk:stale\">")
                .contains("""
                                <mtc:match ref="#s1" type="other" subType="gtk:previous-source">
                                  <source>was</source>
                                  <target>b</target>
                                </mtc:match>
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, -, DONE",
        "yes, -, -, DONE",
        "no, -, -, NEEDS_WORK",
        "-, translated, -, DONE",
        "no, translated, -, DONE",
        "yes, translated, -, DONE",
        "-, signed-off, -, REVIEWED",
        "-, final, -, FINAL",
        "no, final, -, FINAL",
        "-, new, -, NEEDS_WORK",
        "-, needs-translation, -, NEEDS_WORK",
        "-, needs-adaptation, fuzzy-match, NEEDS_WORK",
        "-, needs-l10n, -, NEEDS_WORK",
        "-, needs-review-translation, -, NEEDS_WORK",
        "yes, needs-review-translation, -, NEEDS_WORK",
        "-, unheard-of, -, NEEDS_WORK",
        "-, x-ours, -, DONE",
        "no, x-ours, -, NEEDS_WORK",
        "-, -, exact-match, DONE",
        "-, -, mt-suggestion, MACHINE",
        "no, needs-review-translation, mt-suggestion, MACHINE",
        "-, translated, leveraged-mt, MACHINE",
        "yes, translated, mt-suggestion, DONE",
        "-, final, mt-suggestion, FINAL"
    })
    void areReadFromXliff12(String approved, String state, String qualifier, Claim claim) {
        String unit = "<trans-unit id='a'" + attribute("approved", approved) + "><source>b</source><target"
                + attribute("state", state) + attribute("state-qualifier", qualifier) + ">c</target></trans-unit>";

        assertThat(read(xliff12(unit)).orThrow().units())
                .map(HandbackUnit::claim)
                .containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, NEEDS_WORK",
        "initial, -, NEEDS_WORK",
        "initial, gtk:draft, NEEDS_WORK",
        "initial, gtk:machine, MACHINE",
        "translated, gtk:machine, MACHINE",
        "translated, -, DONE",
        "translated, other:x, DONE",
        "reviewed, -, REVIEWED",
        "reviewed, gtk:machine, REVIEWED",
        "final, -, FINAL"
    })
    void areReadFromXliff2(String state, String subState, Claim claim) {
        String unit = "<unit id='a'><segment" + attribute("state", state) + attribute("subState", subState)
                + "><source>b</source><target>c</target></segment></unit>";

        assertThat(read(xliff2(unit)).orThrow().units())
                .map(HandbackUnit::claim)
                .containsExactly(claim);
    }

    private static String attribute(String name, String value) {
        return value.equals("-") ? "" : " " + name + "='" + value + "'";
    }

    private static HandoffUnit current(TranslationState state) {
        return SampleHandoffs.current("tool.x.a", "a", "b", state);
    }
}
