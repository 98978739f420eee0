package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NormalFormCheckTest extends CheckContract {

    @Override
    Check check() {
        return new NormalFormCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_NFC);
    }

    @Test
    void tellsOfLettersInPieces() {
        assertThat(CheckSamples.in("pt").plain("Action", "Ac\u0327a\u0303o").told(check()))
                .containsExactly("chars.nfc: The letters in \"Ac\u0327a\u0303o\" are not in normalisation form C.");
        assertThat(CheckSamples.in("ru").plain("Red", "Красныи\u0306").told(check()))
                .containsExactly("chars.nfc: The letters in \"Красныи\u0306\" are not in normalisation form C.");
        assertThat(CheckSamples.in("el").plain("Map", "Χα\u0301ρτης").told(check()))
                .containsExactly("chars.nfc: The letters in \"Χα\u0301ρτης\" are not in normalisation form C.");
        assertThat(CheckSamples.in("ko").plain("Open", "가").told(check()))
                .containsExactly("chars.nfc: The letters in \"가\" are not in normalisation form C.");
    }

    @Test
    void takesComposedLettersAndMarksThatHaveNoOther() {
        assertThat(CheckSamples.in("pt").plain("Action", "Ação").told(check())).isEmpty();
        assertThat(CheckSamples.in("ko").plain("Open", "열기").told(check())).isEmpty();
        assertThat(CheckSamples.in("hi").plain("Open", "खोलें").told(check())).isEmpty();
        assertThat(CheckSamples.in("he").plain("Open", "פִּתְחוּ").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("yo").plain("Open", "Ẹ\u0301").told(check())).isEmpty();
        assertThat(CheckSamples.in("ar").plain("Open", "مُحَمَّد").told(check()))
                .isEmpty();
    }
}
