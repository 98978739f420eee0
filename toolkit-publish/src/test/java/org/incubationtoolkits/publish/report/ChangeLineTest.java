package org.incubationtoolkits.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLineTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final Address AT = Address.of("tool.a.title");

    @ParameterizedTest
    @CsvSource(textBlock = """
            tool.a.steps.walk-back.text,               steps › walk back
            tool.a.steps.walk-back.title,              steps › walk back › title
            tool.a.slots.law.content,                  slots › law
            tool.a.preparation.x-ee-own-language,      preparation › own language
            tool.a.text,                               text
            tool.a,                                    ''
            """)
    void saysWhereInPlainWords(String address, String where) {
        assertThat(ChangeLine.where(Address.of(address))).isEqualTo(where);
    }

    @Test
    void wordsThatAreNotEnglishSayTheirLanguage() {
        Change written = new Change.Replaced(AT, Optional.empty(), Text.of("Kaart", ESTONIAN));
        Change hidden = new Change.Hidden(AT, "Card");

        assertThat(new ChangeLine(written, Locale.ENGLISH).words().markup())
                .isEqualTo("<div class=\"words\" lang=\"et\" dir=\"auto\"><ins>Kaart</ins></div>");
        assertThat(new ChangeLine(hidden, Locale.ENGLISH).words().markup())
                .isEqualTo("<div class=\"words\"><del>Card</del></div>");
        assertThat(new ChangeLine(hidden, ESTONIAN).words().markup()).contains(" lang=\"et\"");
    }

    @Test
    void aSlotThatWasEmptyIsFilledIn() {
        Text card = Text.of("Card", Locale.ENGLISH);

        assertThat(new ChangeLine(new Change.Replaced(AT, Optional.empty(), card), Locale.ENGLISH).word())
                .isEqualTo("filled in");
        assertThat(new ChangeLine(new Change.Replaced(AT, Optional.of(card), card), Locale.ENGLISH).word())
                .isEqualTo("replaced");
    }
}
