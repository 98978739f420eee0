package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCheckTest extends CheckContract {

    @Override
    Check check() {
        return new SourceCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.SOURCE_PLURAL_S, CheckRule.SOURCE_UNNAMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Add your idea(s) here | source.plural-s: The source leaves the number open: "idea(s)", which few languages can.
                    Name the process(es)  | source.plural-s: The source leaves the number open: "process(es)", which few languages can.
                    {0} of {1} answered   | source.unnamed: The placeholder "{0}" of the source does not tell translators what will stand there.
                    """)
    void tellsOfSourcesThatAreHardToTranslate(String source, String told) {
        assertThat(CheckSamples.in("ar").plain(source, source).told(check())).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Options (s) and (t)", "Write {{0}}", "idea(some)", "The {number} ideas", "(see there)"})
    void takesAllElse(String source) {
        assertThat(CheckSamples.in("ja").plain(source, "文").told(check())).isEmpty();
    }

    @Test
    void tellsOfNumbersInMessages() {
        assertThat(CheckSamples.in("th")
                        .message("{0, plural, other {#}}", "{0}")
                        .rules(check()))
                .containsExactly("source.unnamed");
    }
}
