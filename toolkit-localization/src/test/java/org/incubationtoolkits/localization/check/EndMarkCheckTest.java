package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EndMarkCheckTest extends CheckContract {

    @Override
    Check check() {
        return new EndMarkCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.PUNCT_END);
    }

    @Test
    void tellsHowTheSourceEnds() {
        assertThat(CheckSamples.in("pt").plain("Open it.", "Abra").told(check()))
                .containsExactly("punct.end: The source ends with \".\", the translation with no full stop.");
        assertThat(CheckSamples.in("pt").plain("Open it", "Abra!").told(check()))
                .containsExactly("punct.end: The translation ends with \"!\", the source with no mark.");
        assertThat(CheckSamples.in("ja").plain("Open it.", "開く").told(check()))
                .containsExactly("punct.end: The source ends with \".\", the translation with no full stop.");
        assertThat(CheckSamples.in("ar").plain("Who?", "من.").told(check()))
                .containsExactly("punct.end: The source ends with \"?\", the translation with no question mark.");
        assertThat(CheckSamples.in("el").plain("Who?", "Ποιος.").told(check()))
                .containsExactly("punct.end: The source ends with \"?\", the translation with no question mark.");
        assertThat(CheckSamples.in("hi").plain("Note:", "टिप्पणी।").told(check()))
                .containsExactly("punct.end: The source ends with \":\", the translation with no colon.");
        assertThat(CheckSamples.in("ru").plain("Wait…", "Ждите.").told(check()))
                .containsExactly("punct.end: The source ends with \"…\", the translation with no ellipsis.");
    }

    @Test
    void knowsTheMarksOfScripts() {
        assertThat(CheckSamples.in("ja").plain("Open it. (Now.)", "開く。（今。）").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hant").plain("Who?", "誰？").told(check())).isEmpty();
        assertThat(CheckSamples.in("ar").plain("Who?", "من؟").told(check())).isEmpty();
        assertThat(CheckSamples.in("ur").plain("Open it.", "اسے کھولیں۔").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fa").plain("First; then", "اول؛ سپس").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("he").plain("Who?", "מי?").told(check())).isEmpty();
        assertThat(CheckSamples.in("hi").plain("Open it.", "इसे खोलें।").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hy").plain("Open it.", "Բացեք։").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hy").plain("Who opens it?", "Ո՞վ է բացում։").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").plain("Who?", "Ποιος;").told(check())).isEmpty();
        assertThat(CheckSamples.in("el").plain("Wait;", "Περιμένετε·").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("am").plain("Open it.", "ክፈተው።").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("my").plain("Open it.", "ဖွင့်ပါ။").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("km").plain("Open it.", "បើកវា។").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("Is it open?", "開いていますか。").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("th").plain("Open it.", "เปิด").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru").plain("Wait...", "Ждите…").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hans").plain("Wait…", "等待……").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de")
                        .plain("He said “yes.”", "Er sagte „ja.“")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void takesAbbreviationsForWhatTheyAre() {
        assertThat(CheckSamples.in("et")
                        .plain("D1, D2 and so on.", "S1, S2 jne.")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("et")
                        .plain("D1, D2 and so on", "S1, S2 jne.")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("Boards, cards, etc.", "Quadros e cartões")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void looksBehindTheMarksOfRichText() {
        assertThat(CheckSamples.in("pt").rich("**Open *it*.**", "**Abra-*o*.**").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .rich("See [it](https://example.org/).", "Ver [isso](https://example.org/).")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void doesNotKnowHowAVariantEnds() {
        assertThat(CheckSamples.in("pt")
                        .message("{n, plural, one {One.} other {#}}", "{n, plural, one {Um} other {#}}.")
                        .told(check()))
                .isEmpty();
    }
}
