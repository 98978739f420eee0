package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderCheckTest extends CheckContract {

    @Override
    Check check() {
        return new PlaceholderCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.PLACEHOLDER_MISSING, CheckRule.PLACEHOLDER_EXTRA, CheckRule.PLACEHOLDER_RENAMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Version {version}          | Versão {version}
                    fr | The user of {org}          | L'utilisateur d'{org}
                    ar | {done} of {all} questions  | {all} أسئلة، منها {done}
                    ja | {minutes} minutes          | {minutes}分
                    ru | {name}, {name}             | {name} и {name}
                    hi | Write {{braces}} here      | यहाँ {{कोष्ठक}} लिखें
                    th | No placeholder             | ไม่มี {ตัว แทน}
                    pt | Open { name }              | Abrir { nome }
                    """)
    void takesTheSamePlaceholdersInAnyOrder(String locale, String source, String target) {
        assertThat(CheckSamples.in(locale).plain(source, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pt | Version {version} | Versão              | placeholder.missing: Of the placeholders of the source, "{version}" is missing, or stands too seldom.
                    ja | {a} and {a}       | {a}                 | placeholder.missing: Of the placeholders of the source, "{a}" is missing, or stands too seldom.
                    ar | {a} {b} {c}       | نص                  | placeholder.missing: Of the placeholders of the source, "{a}", "{b}", "{c}" is missing, or stands too seldom.
                    th | Open              | เปิด {name}          | placeholder.extra: The placeholder "{name}" is not in the source, or stands too often.
                    pt | Open {name}       | Abrir {nome}        | placeholder.renamed: The placeholder "{nome}" is called "{name}" in the source.
                    ru | Open {name}       | Открыть {имя}       | placeholder.renamed: The placeholder "{имя}" is called "{name}" in the source.
                    el | Open {name}       | Άνοιγμα {0}         | placeholder.renamed: The placeholder "{0}" is called "{name}" in the source.
                    zh | Open {name}       | 打开｛name｝          | placeholder.missing: Of the placeholders of the source, "{name}" is missing, or stands too seldom.
                    hi | Open {name}       | {{name}} खोलें        | placeholder.missing: Of the placeholders of the source, "{name}" is missing, or stands too seldom.
                    """)
    void tellsWhatIsMissingExtraOrRenamed(String locale, String source, String target, String told) {
        assertThat(CheckSamples.in(locale).plain(source, target).told(check())).containsExactly(told);
    }

    @Test
    void tellsBothWhereSeveralDiffer() {
        assertThat(CheckSamples.in("pt").plain("{a} {b}", "{c}").rules(check()))
                .containsExactly("placeholder.missing", "placeholder.extra");
    }

    @Test
    void namesOnlyTheFirstFew() {
        assertThat(CheckSamples.in("pt").plain("{a}{b}{c}{d}{e}{f}{g}", "Nada").told(check()))
                .containsExactly("placeholder.missing: Of the placeholders of the source, "
                        + "\"{a}\", \"{b}\", \"{c}\", \"{d}\", \"{e}\" and 2 more is missing, or stands too seldom.");
    }

    @Test
    void bracesHaveNoMeaningInRichText() {
        assertThat(CheckSamples.in("pt")
                        .rich("A {set} of **ideas**", "Um {conjunto} de **ideias**")
                        .told(check()))
                .isEmpty();
    }
}
