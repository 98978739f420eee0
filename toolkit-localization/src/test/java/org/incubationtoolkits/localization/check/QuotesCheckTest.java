package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotesCheckTest extends CheckContract {

    @Override
    Check check() {
        return new QuotesCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.QUOTES_LOCALE);
    }

    @Test
    void tellsOfMarksOfAnotherLanguage() {
        assertThat(CheckSamples.in("de").plain("Say “yes”", "Sagen Sie “ja”").told(check()))
                .containsExactly("quotes.locale: The quotation mark \"”\" is not one of German.");
        assertThat(CheckSamples.in("fi").plain("Say “yes”", "Sano „kyllä”").told(check()))
                .containsExactly("quotes.locale: The quotation mark \"„\" is not one of Finnish.");
        assertThat(CheckSamples.in("ru").plain("Say “yes”", "Скажите ”да”").told(check()))
                .containsExactly("quotes.locale: The quotation mark \"”\" is not one of Russian.");
        assertThat(CheckSamples.in("ja").plain("Say “yes”", "«はい»と言う").told(check()))
                .containsExactly("quotes.locale: The quotation mark \"«\" is not one of Japanese.");
        assertThat(CheckSamples.in("pt").plain("Say “yes”", "Diga \"sim\"").told(check()))
                .containsExactly("quotes.locale: The quotation mark \"U+0022\" is not one of Portuguese.");
    }

    @Test
    void takesMarksThatAreInUse() {
        assertThat(CheckSamples.in("de").plain("Say “yes”", "Sagen Sie „ja“").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de").plain("Say “yes”", "Sagen Sie »ja«").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("et").plain("Say “yes”", "Öelge „jah“").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("Say “yes”", "Diga «sim» ou “sim”")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar").plain("Say “yes”", "قل «نعم» أو ”نعم“").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("he").plain("Say “yes”", "אמרו ”כן“").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hant").plain("Say “yes”", "說「是」").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hi").plain("Say “yes”", "“हाँ” कहें").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").plain("Say “yes”", "Πείτε «ναι»").told(check()))
                .isEmpty();
    }

    @Test
    void letsStraightOnesAndApostrophesStand() {
        assertThat(CheckSamples.in("de")
                        .plain("Say \"yes\"", "Sagen Sie \"ja\"")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr").plain("It’s", "l’idée").told(check())).isEmpty();
    }
}
