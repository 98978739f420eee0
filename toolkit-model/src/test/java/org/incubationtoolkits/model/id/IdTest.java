package org.incubationtoolkits.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a-",
                "a--b",
                "a1",
                "null",
                "x-local",
                "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
            })
    void takesLettersDigitsAndHyphensAfterALetter(String value) {
        assertThat(Id.isValid(value)).isTrue();
        assertThat(Id.of(value)).hasToString(value).isEqualTo(new Id(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "aB",
                "1a",
                "-a",
                "a b",
                "a_b",
                "a.b",
                "a/b",
                "ä",
                "ı",
                "a\n",
                "\na",
                "a\u0000",
                "а",
                "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddde"
            })
    void refusesEverythingElse(String value) {
        assertThat(Id.isValid(value)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of(value))
                .withMessage("id must match [a-z][a-z0-9-]{0,63}, is \"" + value + "\"");
    }

    @Test
    void isLocalIfItBeginsWithX() {
        assertThat(Id.of("x-a").isLocal()).isTrue();
        assertThat(Id.of("xa").isLocal()).isFalse();
    }

    @Test
    void isOrderedByItsCharacters() {
        assertThat(Id.of("a-b")).isLessThan(Id.of("a1")).isLessThan(Id.of("ab"));
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void everyKindHasAWordThatIsAnId(ItemKind kind) {
        assertThat(Id.isValid(kind.word())).isTrue();
        assertThat(new ItemRef(kind, Id.of("a")))
                .hasToString(kind == ItemKind.CATALOGUE ? "catalogue" : kind.word() + ".a");
    }
}
