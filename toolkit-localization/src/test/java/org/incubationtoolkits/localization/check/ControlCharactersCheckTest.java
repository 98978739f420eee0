package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ControlCharactersCheckTest extends CheckContract {

    @Override
    Check check() {
        return new ControlCharactersCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_CONTROL, CheckRule.CHARS_REPLACEMENT);
    }

    @Test
    void tellsOfControls() {
        assertThat(CheckSamples.in("pt").plain("Open", "Abr\u0007ir").told(check()))
                .containsExactly("chars.control: The translation contains the control character \"U+0007\".");
        assertThat(CheckSamples.in("ar").plain("Open", "افتح\u0085ه").told(check()))
                .containsExactly("chars.control: The translation contains the control character \"U+0085\".");
        assertThat(CheckSamples.in("zh-Hans").plain("Open", "打\u007F开").told(check()))
                .containsExactly("chars.control: The translation contains the control character \"U+007F\".");
    }

    @Test
    void tellsOfLostCharacters() {
        assertThat(CheckSamples.in("pt").plain("Open", "Fun\uFFFDão").told(check()))
                .containsExactly(
                        "chars.replacement: The translation contains \"U+FFFD\", which stands where a character was lost.");
        assertThat(CheckSamples.in("he").plain("Open", "פת\uD83Dחו").told(check()))
                .containsExactly(
                        "chars.replacement: The translation contains \"U+D83D\", which stands where a character was lost.");
        assertThat(CheckSamples.in("ko").plain("Open", "열\uFDD0기").told(check()))
                .containsExactly(
                        "chars.replacement: The translation contains \"U+FDD0\", which stands where a character was lost.");
    }

    @Test
    void takesWhatIsOnlyUnusual() {
        assertThat(CheckSamples.in("pt")
                        .plain("Open\u0009it\nnow", "Abra\u0009isso\nagora")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("Open", "𠮷を開く 😀").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fa").plain("Open", "می\u200Cخواهم").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar").plain("Open", "\u200Fافتح\u200E").told(check()))
                .isEmpty();
    }
}
