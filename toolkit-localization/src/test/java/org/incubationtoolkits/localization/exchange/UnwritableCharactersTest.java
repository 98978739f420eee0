package org.incubationtoolkits.localization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class UnwritableCharactersTest {

    @Test
    void areToldOfEachTextThatHoldsOne() {
        Handoff handoff = SampleHandoffs.of(List.of(
                SampleHandoffs.missing("tool.x.a", "a\u0001\u0002"),
                SampleHandoffs.current("tool.x.b", "b", "c\ud83d", TranslationState.FINAL),
                SampleHandoffs.stale("tool.x.c", "d\uffff", "d", "e", TranslationState.FINAL)));

        assertThat(handoff.unwritable()).map(Problem::toString).containsExactly("""
                        tool.x.a: error [TK-3033] The source text holds the character "U+0001", which has no place in files for translators.
                          hint: Take it out of the source text.""", """
                        tool.x.b: error [TK-3033] The translation holds the character "U+D83D", which has no place in files for translators.
                          hint: Take it out of the translation.""", """
                        tool.x.c: error [TK-3033] The earlier source text holds the character "U+FFFF", which has no place in files for translators.
                          hint: Take it out of the earlier source text.""");
    }

    @Test
    void areNotThoseThatOnlyLookStrange() {
        assertThat(SampleHandoffs.hostile().unwritable()).isEmpty();
    }
}
