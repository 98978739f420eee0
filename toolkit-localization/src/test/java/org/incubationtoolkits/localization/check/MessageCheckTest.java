package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCheckTest extends CheckContract {

    @Override
    Check check() {
        return new MessageCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.ICU_SYNTAX, CheckRule.ICU_SELECTOR_KEYS, CheckRule.ICU_APOSTROPHE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {n, plural, one {# tool | icu.syntax: ICU cannot read "{n, plural, one {# tool": Unmatched '{' braces.
                    {n, plural, one {#}}    | icu.syntax: ICU cannot read "{n, plural, one {#}}": Missing 'other' keyword in plural pattern.
                    {o nome}                | icu.syntax: ICU cannot read "{o nome}": Bad argument syntax.
                    """)
    void tellsWhatIcuCannotRead(String target, String told) {
        assertThat(CheckSamples.in("pt")
                        .message("{n, plural, one {# tool} other {# tools}}", target)
                        .told(check()))
                .containsExactly(told);
    }

    @Test
    void tellsOfMoreNestingThanAnybodyNeeds() {
        String target = "{a, select, other {".repeat(11) + "}}".repeat(11);

        assertThat(CheckSamples.in("ar").message("Words", target).told(check()))
                .containsExactly("icu.syntax: ICU cannot read \"" + target.substring(0, 60) + "…\": "
                        + "More than 20 braces are open at once.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {p, select, start {Begin} other {End}} | {p, select, start {البداية} other {النهاية}}
                    {n, plural, one {#} other {#}}         | {n}
                    {n, number}                            | {n, plural, other {#}}
                    {n, plural, one {#} other {#}}         | {n, plural, =0 {0} few {2} other {#}}
                    it''s {name}                           | c''est {name}
                    it's {name}                            | l’{name} d'un ''{name}
                    '{'literal'}'                          | '{'буквально'}'
                    {broken                                | {p, select, other {x}}
                    """)
    void takesWhatMeansTheSame(String source, String target) {
        assertThat(CheckSamples.in("ar").message(source, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {p, select, start {Begin} other {End}} | {p, select, início {Início} other {Fim}}     | icu.selector-keys: The cases of "p" are without "start" and with "início", which the source does not have.
                    {p, select, start {Begin} other {End}} | {p, select, other {Fim}}                     | icu.selector-keys: The cases of "p" are without "start".
                    {p, select, start {Begin} other {End}} | {p, select, start {1} начало {2} other {3}}  | icu.selector-keys: The cases of "p" are with "начало", which the source does not have.
                    {p, select, start {Begin} other {End}} | {p}                                          | icu.selector-keys: The argument "p" is of type "none" here, but of type "select" in the source.
                    {d, date}                              | {d, time}                                    | icu.selector-keys: The argument "d" is of type "time" here, but of type "date" in the source.
                    {name}                                 | {name, plural, other {#}}                    | icu.selector-keys: The argument "name" is of type "plural" here, but of type "none" in the source.
                    """)
    void tellsOfOtherCasesAndTypes(String source, String target, String told) {
        assertThat(CheckSamples.in("pt").message(source, target).told(check())).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    fr | The user of {org} | L'utilisateur d'{org} | icu.apostrophe: The apostrophe in "d'{" makes ICU take what follows as it is written.
                    it | The {org}         | L'{org}               | icu.apostrophe: The apostrophe in "L'{" makes ICU take what follows as it is written.
                    uk | {org}             | об'{org}              | icu.apostrophe: The apostrophe in "об'{" makes ICU take what follows as it is written.
                    """)
    void tellsOfAnApostropheThatSwallowsAnArgument(String locale, String source, String target, String told) {
        assertThat(CheckSamples.in(locale).message(source, target).told(check()))
                .containsExactly(told);
    }

    @Test
    void proposesTheApostropheOfTypography() {
        assertThat(CheckSamples.in("fr").message("Of {org}", "D'{org}").findings(check()))
                .map(Finding::hint)
                .containsExactly("Write the apostrophe ’ (U+2019), or two apostrophes ''.");
    }

    @Test
    void apostrophesMeanNothingInPlainWords() {
        assertThat(CheckSamples.in("fr")
                        .plain("The user of {org}", "L'utilisateur d'{org}")
                        .told(check()))
                .isEmpty();
    }
}
