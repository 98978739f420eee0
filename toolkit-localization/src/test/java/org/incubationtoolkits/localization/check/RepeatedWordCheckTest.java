package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatedWordCheckTest extends CheckContract {

    @Override
    Check check() {
        return new RepeatedWordCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.DUPLICATE_WORD);
    }

    @Test
    void tellsOfAWordThatStandsTwice() {
        assertThat(CheckSamples.in("pt").plain("Open the map", "Abra o o mapa").told(check()))
                .containsExactly("duplicate.word: The word \"o\" stands twice in a row.");
        assertThat(CheckSamples.in("de").plain("Open it", "Öffnen öffnen Sie").told(check()))
                .containsExactly("duplicate.word: The word \"öffnen\" stands twice in a row.");
        assertThat(CheckSamples.in("el").plain("The map", "Ο χάρτης χάρτης").told(check()))
                .containsExactly("duplicate.word: The word \"χάρτης\" stands twice in a row.");
        assertThat(CheckSamples.in("ar")
                        .plain("Open the map", "افتح الخريطة الخريطة")
                        .told(check()))
                .containsExactly("duplicate.word: The word \"الخريطة\" stands twice in a row.");
        assertThat(CheckSamples.in("ru").plain("The map", "(Карта карта)").told(check()))
                .containsExactly("duplicate.word: The word \"карта\" stands twice in a row.");
    }

    @Test
    void letsStandWhatLanguagesDoOnPurpose() {
        assertThat(CheckSamples.in("id").plain("Children", "anak anak").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hi").plain("Slowly", "धीरे धीरे").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("tr").plain("Slowly", "yavaş yavaş").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr")
                        .plain("We help each other", "Nous nous aidons")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de")
                        .plain("people who these", "Menschen, die die")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("People", "人人 人人").told(check())).isEmpty();
    }

    @Test
    void letsStandWhatTheSourceHasToo() {
        assertThat(CheckSamples.in("pt")
                        .plain("No no, not that", "Não não, isso não")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void looksOnlyAtWordsSideBySide() {
        assertThat(CheckSamples.in("pt").plain("Who, who", "Quem, quem").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("10 10 a-a b", "10 10 a-a a").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("{a} {a} map", "{a} {a} mapa").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("-- --", "-- --").told(check())).isEmpty();
    }
}
