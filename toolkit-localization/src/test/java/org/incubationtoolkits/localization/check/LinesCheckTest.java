package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LinesCheckTest extends CheckContract {

    @Override
    Check check() {
        return new LinesCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.NEWLINE_COUNT);
    }

    @Test
    void countsTheLinesOfPlainText() {
        assertThat(CheckSamples.in("pt").plain("Name\nPlace", "Nome").told(check()))
                .containsExactly("newline.count: The translation has 1 line, the source has 2.");
    }

    @Test
    void countsParagraphsAndListItemsOfRichText() {
        assertThat(CheckSamples.in("pt").rich("One.\n\nTwo.", "Um.\nDois.").told(check()))
                .containsExactly("newline.count: The translation has 1 paragraph, the source has 2.");
        assertThat(CheckSamples.in("ar")
                        .rich("Do:\n\n- one\n- two", "افعل:\n\n- واحد")
                        .told(check()))
                .containsExactly("newline.count: The translation has 1 list item, the source has 2.");
        assertThat(CheckSamples.in("ja")
                        .rich("1. one\n2. two\n\nEnd", "1. 一\n2. 二\n3. 終")
                        .told(check()))
                .containsExactly(
                        "newline.count: The translation has 0 paragraphs, the source has 1.",
                        "newline.count: The translation has 3 list items, the source has 2.");
    }

    @Test
    void takesABrokenLineForASpaceInRichText() {
        assertThat(CheckSamples.in("pt")
                        .rich(
                                "A line that\ngoes on, since\n2024. And on.\n\n- an\n  item",
                                "Uma linha que continua, desde 2024. E continua.\n\n\n* um item")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").rich("1. a\n\n2. b", "1. α\n2. β").told(check()))
                .isEmpty();
    }

    @Test
    void doesNotCountTheLinesOfAMessage() {
        assertThat(CheckSamples.in("ru")
                        .message(
                                "{n, plural, one {a} other {b}}",
                                "{n, plural,\n one {а}\n few {б}\n many {в}\n other {г}}")
                        .told(check()))
                .isEmpty();
    }
}
