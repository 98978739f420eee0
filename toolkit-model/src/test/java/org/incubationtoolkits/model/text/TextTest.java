package org.incubationtoolkits.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void keepsWordsWithoutWhiteSpaceAtTheEndsAndWithUnixLineEnds() {
        assertThat(Text.of(" \n a\r\nb \t\n", Locale.ENGLISH).words()).isEqualTo("a\nb");
    }

    @Test
    void isTheSourceUnlessSaidOtherwise() {
        assertThat(Text.of("a", Locale.ENGLISH))
                .isEqualTo(new Text("a", Locale.ENGLISH, TranslationState.SOURCE, false))
                .hasToString("a");
    }

    @Test
    void hasTheDirectionOfItsLanguage() {
        assertThat(Text.of("a", Locale.ENGLISH).direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(RichText.of("a", Locale.forLanguageTag("ar")).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void onlyTheWorkOfMachinesAndUnfinishedWorkIsIncomplete() {
        assertThat(Stream.of(TranslationState.values()).filter(state -> !state.isComplete()))
                .containsExactly(TranslationState.MACHINE, TranslationState.DRAFT);
    }
}
