package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FrenchSpacingCheckTest extends CheckContract {

    @Override
    Check check() {
        return new FrenchSpacingCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.PUNCT_FR_NBSP);
    }

    @Test
    void tellsOfTheFirstMarkWithoutItsSpace() {
        assertThat(CheckSamples.in("fr").plain("Who?", "Qui ?").told(check()))
                .containsExactly("punct.fr-nbsp: There is no no-break space before \"?\" in \"Qui ?\".");
        assertThat(CheckSamples.in("fr")
                        .plain("Note: it is open!", "Note: c’est ouvert!")
                        .told(check()))
                .containsExactly("punct.fr-nbsp: There is no no-break space before \":\" in \"Note: c’est ouver…\".");
        assertThat(CheckSamples.in("fr-CA").plain("Note: yes!", "Note : oui!").told(check()))
                .containsExactly("punct.fr-nbsp: There is no no-break space before \":\" in \"Note : oui!\".");
    }

    @Test
    void takesBothNoBreakSpaces() {
        assertThat(CheckSamples.in("fr")
                        .plain("Who? Now!", "Qui\u00A0? Maintenant\u202F!")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr-BE")
                        .plain("Really?!", "Vraiment\u202F?!")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr-CA")
                        .plain("Who? Note: now!", "Qui? Note\u00A0: maintenant!")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void looksOnlyAtMarksBetweenWords() {
        assertThat(CheckSamples.in("fr")
                        .plain("At 10:30, https://example.org/?a :-) :)", "À 10:30, https://example.org/?a :-) :)")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr").plain("See a::b", "Voir a::b").told(check()))
                .isEmpty();
    }

    @Test
    void looksOnlyAtFrench() {
        assertThat(CheckSamples.in("pt").plain("Who?", "Quem ?").told(check())).isEmpty();
        assertThat(CheckSamples.in("ar").plain("Note:", "ملاحظة:").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru").plain("Who?", "Кто?").told(check())).isEmpty();
    }

    @Test
    void looksBehindEmphasis() {
        assertThat(CheckSamples.in("fr").rich("**Note:** yes", "**Note:** oui").rules(check()))
                .containsExactly("punct.fr-nbsp");
        assertThat(CheckSamples.in("fr").rich("**Note**: yes", "**Note**: oui").rules(check()))
                .containsExactly("punct.fr-nbsp");
    }
}
