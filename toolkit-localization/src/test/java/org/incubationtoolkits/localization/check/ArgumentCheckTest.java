package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentCheckTest extends CheckContract {

    @Override
    Check check() {
        return new ArgumentCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.PLACEHOLDER_MISSING, CheckRule.PLACEHOLDER_EXTRA, CheckRule.PLACEHOLDER_RENAMED);
    }

    private static final String TOOLS = "{n, plural, one {# tool} other {# tools}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    pt | {n, plural, one {# tool} other {# tools}}   | {n, plural, one {# ferramenta} other {# ferramentas}}
                    pt | {n, plural, one {# tool} other {# tools}}   | {n, plural, =0 {nada} one {uma ferramenta} other {{n} ferramentas}}
                    pt | {n, plural, one {# tool} other {# tools}}   | Ferramentas: {n}
                    ja | {n, plural, one {# tool} other {# tools}}   | {n}個
                    ja | {n, plural, one {a tool} other {tools}}     | ツール
                    ar | {n, plural, one {# tool} other {# tools}}   | {n, plural, zero {لا} one {واحد} two {اثنان} few {#} many {#} other {#}}
                    pt | {who} has {n, plural, one {# tool} other {# tools}} | {n, plural, one {{who} tem # ferramenta} other {{who} tem # ferramentas}}
                    pt | {g, select, a {{x} A} other {{x} B}}        | {x}: {g, select, a {A} other {B}}
                    fr | Of {org}                                    | D’{org}
                    """)
    void takesTheArgumentsOfTheSourceWhereverTheyStand(String locale, String source, String target) {
        assertThat(CheckSamples.in(locale).message(source, target).told(check()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    pt | Ferramentas                                                    | placeholder.missing: Of the placeholders of the source, "{n}" is missing, or stands too seldom.
                    pt | {m, plural, one {#} other {#}}                                 | placeholder.renamed: The placeholder "{m}" is called "{n}" in the source.
                    pt | {n, plural, one {#} other {ferramentas}}                       | placeholder.missing: The argument "{n}" is missing in the form "other" of "n".
                    ru | {n, plural, one {инструмент} few {#} many {#} other {#}}       | placeholder.missing: The argument "{n}" is missing in the form "one" of "n".
                    ru | {n, plural, one {#} few {а} many {б} other {#}}                | placeholder.missing: The argument "{n}" is missing in the form "few" of "n", "many" of "n".
                    ar | {n, plural, zero {#} one {#} two {#} few {#} many {س} other {#}} | placeholder.missing: The argument "{n}" is missing in the form "many" of "n".
                    fr | {n, plural, one {# {x}} other {#}}                           | placeholder.extra: The placeholder "{x}" is not in the source, or stands too often.
                    """)
    void tellsWhatIsMissingInWhichForm(String locale, String target, String told) {
        assertThat(CheckSamples.in(locale).message(TOOLS, target).told(check())).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {x}: {g, select, a {A} other {B}} | {g, select, a {A} other {B {x}}} | placeholder.missing: The argument "{x}" is missing in the form "a" of "g".
                    {g, select, a {A} other {B}}      | Palavra                          | placeholder.missing: Of the placeholders of the source, "{g}" is missing, or stands too seldom.
                    The user of {org}                 | O utilizador d'{org}             | placeholder.missing: Of the placeholders of the source, "{org}" is missing, or stands too seldom.
                    """)
    void tellsWhatAChoiceOrAnApostropheHides(String source, String target, String told) {
        assertThat(CheckSamples.in("pt").message(source, target).told(check())).containsExactly(told);
    }
}
