package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {

    @Test
    void readsTagsInTheirOrder() {
        Result<List<Locale>> locales = LanguageTags.parse(List.of("pt-BR", "et", "ET", "sr-Latn", "th-TH-u-nu-thai"));

        assertThat(locales.orThrow())
                .extracting(Locale::toLanguageTag)
                .containsExactly("pt-BR", "et", "sr-Latn", "th-TH-u-nu-thai");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    pt_BR,       Write "pt-BR".
                    pt_br.UTF-8, Write "pt-BR".
                    de_DE@euro,  Write "de-DE".
                    ` et `,      Write "et".
                    ``,          `Write a tag as in BCP 47, such as "et" or "pt-BR".`
                    und,         `Write a tag as in BCP 47, such as "et" or "pt-BR".`
                    x-own,       `Write a tag as in BCP 47, such as "et" or "pt-BR".`
                    "et",        `Write a tag as in BCP 47, such as "et" or "pt-BR".`
                    portuguese,  `Write a tag as in BCP 47, such as "et" or "pt-BR".`
                    """)
    void tellsWhatToWriteInsteadOfWhatIsNoTag(String tag, String hint) {
        assertThat(LanguageTags.parse(List.of("en", tag)))
                .isEqualTo(Result.failed(List.of(new Problem(
                        "TK-5002",
                        org.incubationtoolkits.model.problem.Severity.ERROR,
                        org.incubationtoolkits.model.problem.Location.of("locale"),
                        "\"" + tag + "\" is not a language tag.",
                        hint))));
    }
}
