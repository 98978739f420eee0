package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BidiControlsCheckTest extends CheckContract {

    @Override
    Check check() {
        return new BidiControlsCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_BIDI_CONTROL);
    }

    @Test
    void tellsOfOverridesEvenIfTheyAreClosed() {
        assertThat(CheckSamples.in("ar").plain("Open", "افتح \u202Eabc\u202C").told(check()))
                .containsExactly(
                        "chars.bidi-control: The translation contains \"U+202E\", which turns the direction of all that follows.");
        assertThat(CheckSamples.in("pt").plain("Open", "\u202DAbrir\u202C").told(check()))
                .containsExactly(
                        "chars.bidi-control: The translation contains \"U+202D\", which turns the direction of all that follows.");
    }

    @Test
    void tellsOfControlsWithoutPartner() {
        assertThat(CheckSamples.in("he").plain("Open", "פתחו \u2066OECD").told(check()))
                .containsExactly("chars.bidi-control: The direction control \"U+2066\" has no partner in its line.");
        assertThat(CheckSamples.in("ar").plain("Open", "افتح OECD\u2069").told(check()))
                .containsExactly("chars.bidi-control: The direction control \"U+2069\" has no partner in its line.");
        assertThat(CheckSamples.in("fa").plain("Open", "\u202Bباز\nکن\u202C").told(check()))
                .containsExactly("chars.bidi-control: The direction control \"U+202B\" has no partner in its line.");
        assertThat(CheckSamples.in("pt").plain("Open", "\u2067Abrir\u202C").told(check()))
                .containsExactly("chars.bidi-control: The direction control \"U+2067\" has no partner in its line.");
    }

    @Test
    void takesWhatIsClosedAndMarks() {
        assertThat(CheckSamples.in("ar")
                        .plain("Open", "افتح \u2068OECD \u202Bx\u202C\u2069 \u200E\u200F؜")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("he")
                        .plain("Open", "פתחו \u2066OECD\u2069\n\u2067א\u2069")
                        .told(check()))
                .isEmpty();
    }
}
