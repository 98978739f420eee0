package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KashidaCheckTest extends CheckContract {

    @Override
    Check check() {
        return new KashidaCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_KASHIDA);
    }

    @Test
    void tellsOfAStretchedWord() {
        assertThat(CheckSamples.in("ar").plain("Welcome", "مرحبـــا بكم").told(check()))
                .containsExactly("chars.kashida: A word is stretched by \"U+0640\" in \"مرحبـــا بكم\".");
        assertThat(CheckSamples.in("fa").plain("Hello", "سـلام").told(check()))
                .containsExactly("chars.kashida: A word is stretched by \"U+0640\" in \"سـلام\".");
    }

    @Test
    void takesItAtTheEndsOfWords() {
        assertThat(CheckSamples.in("ar")
                        .plain("To OECD, 1445", "لـ OECD سنة ١٤٤٥هـ")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar").plain("Letter", "ـه").told(check())).isEmpty();
    }

    @Test
    void letsStandWhatTheSourceHasToo() {
        assertThat(CheckSamples.in("ur").plain("سـلام", "سـلام").told(check())).isEmpty();
    }
}
