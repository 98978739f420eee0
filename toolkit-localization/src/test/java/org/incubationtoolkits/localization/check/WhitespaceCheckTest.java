package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WhitespaceCheckTest extends CheckContract {

    @Override
    Check check() {
        return new WhitespaceCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.WHITESPACE_EDGE, CheckRule.WHITESPACE_DOUBLE);
    }

    @Test
    void tellsOfWhiteSpaceAtTheEnds() {
        assertThat(CheckSamples.in("pt").plain("Open", "\u00A0Abrir").told(check()))
                .containsExactly("whitespace.edge: The translation begins with the white space \"U+00A0\".");
        assertThat(CheckSamples.in("ar").plain("Open", "افتح\u202F").told(check()))
                .containsExactly("whitespace.edge: The translation ends with the white space \"U+202F\".");
        assertThat(CheckSamples.in("ko").plain("Open", "열기\uFEFF").told(check()))
                .containsExactly("whitespace.edge: The translation ends with the white space \"U+FEFF\".");
    }

    @Test
    void tellsOfTwoSpacesInARow() {
        assertThat(CheckSamples.in("pt").plain("Open it", "Abra  isso").told(check()))
                .containsExactly("whitespace.double: The translation has more than one space in \"Abra  isso\".");
        assertThat(CheckSamples.in("he").plain("Open it", "פתחו \u00A0את זה").told(check()))
                .containsExactly("whitespace.double: The translation has more than one space in \"פתחו \u00A0את זה\".");
        assertThat(CheckSamples.in("ja").plain("Open it", "それを\u3000\u3000開く").told(check()))
                .containsExactly(
                        "whitespace.double: The translation has more than one space in \"それを\u3000\u3000開く\".");
    }

    @Test
    void letsStandWhatTheSourceHasToo() {
        assertThat(CheckSamples.in("pt")
                        .plain("\u00A0Open  it", "\u00A0Abra  isso")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void doesNotTakeIndentationForSpaces() {
        assertThat(CheckSamples.in("pt")
                        .rich("- a\n  - b\n\nc", "-  a\n   - b  \n\n  c")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja")
                        .rich("Open\n\nit", "開く\n\n\u3000\u3000それを")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void doesNotLookIntoAMessage() {
        assertThat(CheckSamples.in("pt")
                        .message(
                                "{n, plural, one {# day} other {# days}}",
                                "{n, plural,\n  one   {# dia}\n  other {# dias}}")
                        .told(check()))
                .isEmpty();
    }
}
