package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

class TranslationUnitTest {

    private static final TextKey KEY = TextKey.of("tool.map.title");
    private static final KeyedText SOURCE =
            new KeyedText(KEY, Text.of("Map of beliefs", Locale.ENGLISH), TextFormat.PLAIN);

    @Test
    void remembersTheWordsThatItTranslates() {
        TranslationUnit unit = TranslationUnit.of(SOURCE, " Mapa das crenças\r\n", TranslationState.DRAFT);

        assertThat(unit)
                .isEqualTo(new TranslationUnit(
                        KEY,
                        "Mapa das crenças",
                        TranslationState.DRAFT,
                        "Map of beliefs",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
        assertThat(unit.from()).isEqualTo(SourceHash.of("Map of beliefs"));
    }

    @Test
    void isStaleOnceTheSourceHasAnotherHash() {
        TranslationUnit unit = TranslationUnit.of(SOURCE, "Mapa das crenças", TranslationState.DRAFT);

        assertThat(unit.isStaleAgainst("Map of beliefs")).isFalse();
        assertThat(unit.isStaleAgainst("Map of beliefs  ")).isFalse();
        assertThat(unit.isStaleAgainst("Map of the beliefs")).isTrue();
    }

    @Test
    void refusesWhatIsNoTranslation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslationUnit.of(SOURCE, " \n", TranslationState.DRAFT))
                .withMessage("text of tool.map.title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslationUnit.of(SOURCE, "Mapa", TranslationState.SOURCE))
                .withMessage("state of tool.map.title must not be SOURCE");
    }
}
