package org.incubationtoolkits.model.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void putsWordsOnOneVisibleLine() {
        assertThat(Excerpts.of("short")).isEqualTo("short");
        assertThat(Excerpts.of("  two\nlines ")).isEqualTo("two lines");
        assertThat(Excerpts.of("a\u0007b\u202Ec\u2028d")).isEqualTo("a b c d");
        assertThat(Excerpts.of("\uD83D")).isEqualTo("\uFFFD");
        assertThat(Excerpts.of("אב")).isEqualTo("אב");
    }

    @Test
    void cutsAtSixtyCharactersButNeverInsideOne() {
        assertThat(Excerpts.of("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Excerpts.of("x".repeat(61))).isEqualTo("x".repeat(59) + "…");
        assertThat(Excerpts.of("x".repeat(58) + "😀😀")).isEqualTo("x".repeat(58) + "…");
        assertThat(Excerpts.of("😀".repeat(1_000_000))).isEqualTo("😀".repeat(29) + "…");
    }
}
