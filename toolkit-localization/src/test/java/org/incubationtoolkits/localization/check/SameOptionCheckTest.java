package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOptionCheckTest extends CheckContract {

    @Override
    Check check() {
        return new SameOptionCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CONSISTENCY_SAME_OPTION);
    }

    @Test
    void tellsOfOptionsThatCannotBeToldApart() {
        assertThat(CheckSamples.in("pt")
                        .keyed("assessment.a.questions.q.options.one.text", "Rarely", "Às vezes")
                        .keyed("assessment.a.questions.q.options.two.text", "Sometimes", "Às vezes.")
                        .told(check()))
                .containsExactly(
                        "consistency.same-option: The choices \"Rarely\" and \"Sometimes\" are both translated as \"Às vezes.\","
                                + " so nobody can choose.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ar, assessment.a.scales.s.points.one.label,      assessment.a.scales.s.points.two.label,      أحيانا
            ru, assessment.a.questions.q.options.one.text,   assessment.a.questions.q.options.two.text,   Иногда
            ja, guide.g.decisions.d.choices.one.text,        guide.g.decisions.d.choices.two.text,        時々
            """)
    void looksAtScalesQuestionsAndGuides(String locale, String one, String other, String words) {
        assertThat(CheckSamples.in(locale)
                        .keyed(one, "Rarely", words)
                        .keyed(other, "Sometimes", words)
                        .rules(check()))
                .containsExactly("consistency.same-option");
    }

    @Test
    void comparesOnlyWhatStandsSideBySide() {
        assertThat(CheckSamples.in("pt")
                        .keyed("assessment.a.questions.q.options.one.text", "Rarely", "Às vezes")
                        .keyed("assessment.a.questions.r.options.one.text", "Sometimes", "Às vezes")
                        .keyed("assessment.a.questions.r.options.one.help", "Hardly", "Às vezes")
                        .keyed("assessment.a.questions.r.text", "Now and then", "Às vezes")
                        .told(check()))
                .isEmpty();
    }
}
