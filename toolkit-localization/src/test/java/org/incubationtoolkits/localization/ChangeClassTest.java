package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeClassTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Ask the team               ~ Ask the team                 ~ NONE
            café                       ~ café                        ~ NONE
            Ask the team               ~ ask the team.                ~ TYPOGRAPHIC
            Ask the "team" - now       ~ Ask the “team” – now         ~ TYPOGRAPHIC
            First, ask                 ~ First ask                    ~ TYPOGRAPHIC
            Straße                     ~ STRASSE                      ~ TYPOGRAPHIC
            誰に聞く                    ~ 誰に聞く？                    ~ TYPOGRAPHIC
            Do share this              ~ Do not share this            ~ TEXT
            It costs 1,5               ~ It costs 15                  ~ TEXT
            {count} people             ~ {number} people              ~ PLACEHOLDER
            Ask [[health-ministry]]    ~ Ask [[health-ministry|gen]]  ~ TEXT
            Ask [[health-ministry]]    ~ Ask [[finance-ministry]]     ~ PLACEHOLDER
            """)
    void tellsWhatChangedButNotHowMuch(String before, String after, ChangeClass expected) {
        assertThat(ChangeClass.between(before, after)).isEqualTo(expected);
        assertThat(ChangeClass.between(after, before)).isEqualTo(expected);
    }
}
