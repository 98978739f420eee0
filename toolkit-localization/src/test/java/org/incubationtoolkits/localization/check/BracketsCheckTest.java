package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BracketsCheckTest extends CheckContract {

    @Override
    Check check() {
        return new BracketsCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.BRACKETS_BALANCE);
    }

    @Test
    void tellsOfTheFirstBracketAlone() {
        assertThat(CheckSamples.in("pt").plain("Open (now)", "Abra (agora").told(check()))
                .containsExactly("brackets.balance: The bracket \"(\" in \"Abra (agora\" has no partner.");
        assertThat(CheckSamples.in("ar")
                        .plain("Open (the door now)", "افتح الآن الباب)")
                        .told(check()))
                .containsExactly("brackets.balance: The bracket \")\" in \"…ح الآن الباب)\" has no partner.");
        assertThat(CheckSamples.in("ja").plain("Open “it” (now)", "「それを（今）開く").told(check()))
                .containsExactly("brackets.balance: The bracket \"「\" in \"「それを（今）開く\" has no partner.");
        assertThat(CheckSamples.in("he").plain("Open (now)", "פתחו (עכשיו]").told(check()))
                .containsExactly("brackets.balance: The bracket \"]\" in \"פתחו (עכשיו]\" has no partner.");
    }

    @Test
    void takesPairsOfAllScripts() {
        assertThat(CheckSamples.in("ja").plain("Open (now)", "（今）「開く」『それ』【注】").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hant").plain("Open (now)", "開（現在)《書》").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("he")
                        .plain("Open (now)", "פתחו (עכשיו) [כאן]")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("Item(s)", "Item(ns)").told(check()))
                .isEmpty();
    }

    @Test
    void letsNumbersOfItemsAndSmileysStand() {
        assertThat(CheckSamples.in("pt")
                        .plain("a) one b) two 12) three iv) four", "a) um b) dois 12) três iv) quatro")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru").plain("Yes", "а) да :-) ;)").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").plain("Yes :(", "Ναι :(").told(check()))
                .isEmpty();
    }

    @Test
    void letsStandWhatTheSourceHasToo() {
        assertThat(CheckSamples.in("pt").plain("1 [a, 2)", "1 [a, 2)").told(check()))
                .isEmpty();
    }

    @Test
    void doesNotLookAtLinks() {
        assertThat(CheckSamples.in("pt")
                        .rich("See [it](https://example.org/a(b)) `(`", "Ver [isso](https://example.org/a(b)) `)`")
                        .told(check()))
                .isEmpty();
    }
}
