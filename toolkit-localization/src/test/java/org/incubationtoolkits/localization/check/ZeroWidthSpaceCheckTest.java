package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ZeroWidthSpaceCheckTest extends CheckContract {

    @Override
    Check check() {
        return new ZeroWidthSpaceCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.CHARS_ZWSP);
    }

    @Test
    void tellsOfMoreThanTheSourceHas() {
        assertThat(CheckSamples.in("pt").plain("Open it", "Abra\u200Bisso").told(check()))
                .containsExactly(
                        "chars.zwsp: The translation contains the invisible space \"U+200B\" in \"AbraU+200Bisso\".");
        assertThat(CheckSamples.in("ar").plain("Open", "افتح\u200B الآن").told(check()))
                .containsExactly(
                        "chars.zwsp: The translation contains the invisible space \"U+200B\" in \"افتحU+200B الآن\".");
        assertThat(CheckSamples.in("hi").plain("Open", "खो\u200Bलें").told(check()))
                .containsExactly(
                        "chars.zwsp: The translation contains the invisible space \"U+200B\" in \"खोU+200Bलें\".");
    }

    @Test
    void takesThemWhereTheyDivideWords() {
        assertThat(CheckSamples.in("th").plain("Open it", "เปิด\u200Bมัน").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("km").plain("Open it", "បើក\u200Bវា").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("lo").plain("Open it", "ເປີດ\u200Bມັນ").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("my").plain("Open it", "ဖွင့်\u200Bပါ").told(check()))
                .isEmpty();
    }

    @Test
    void takesJoinersEverywhere() {
        assertThat(CheckSamples.in("fa").plain("I want", "می\u200Cخواهم").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hi")
                        .plain("Knowledge", "क्\u200Dष क्\u200Cष")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("Family", "👩\u200D👧").told(check()))
                .isEmpty();
    }

    @Test
    void letsStandWhatTheSourceHasToo() {
        assertThat(CheckSamples.in("de").plain("a/\u200Bb", "a/\u200Bb").told(check()))
                .isEmpty();
    }
}
