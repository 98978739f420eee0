package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralCheckTest extends CheckContract {

    @Override
    Check check() {
        return new PluralCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.ICU_CATEGORIES, CheckRule.ICU_CATEGORIES_MANY, CheckRule.PLURAL_SAME_FORMS);
    }

    private static final String TOOLS = "{n, plural, one {# tool} other {# tools}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    et | {n, plural, one {# tööriist} other {# tööriista}}
                    ja | {n, plural, other {#個}}
                    th | {n, plural, other {# รายการ}}
                    fr | {n, plural, one {# outil} many {# d’outils} other {# outils}}
                    ru | {n, plural, one {# а} few {# б} many {# в} other {# г}}
                    ar | {n, plural, =0 {ا} =1 {ب} =2 {ت} few {# ث} many {# ج} other {# ح}}
                    ar | {n, plural, zero {ا} one {ب} two {ت} few {# ث} many {# ج} other {# ح}}
                    hi | {n, plural, one {# क} other {# ख}}
                    el | {n, plural, =100 {εκατό} one {# α} other {# β}}
                    tlh | {n, plural, wa {#} other {# x}}
                    """)
    void takesTheFormsOfTheLanguage(String locale, String target) {
        assertThat(CheckSamples.in(locale).message(TOOLS, target).told(check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ar | {n, plural, one {#} other {# س}}            | icu.categories: In "ar", "n" needs the form "zero" (0), "two" (2), "few" (3, 4, 5, 6), "many" (11, 12, 13, 14).
                    ru | {n, plural, one {#} few {# б} other {# г}}  | icu.categories: In "ru", "n" needs the form "many" (0, 5, 6, 7).
                    ar | {n, plural, offset:1 =0 {0} one {#} two {2} few {3} many {4} other {5}} | icu.categories: In "ar", "n" needs the form "zero" (0).
                    fr | {n, plural, one {#} other {# s}}            | icu.categories-many: In "fr", "n" needs the form "many" (1000000, 2000000, 3000000, 4000000).
                    pt | {n, plural, one {#} other {# s}}            | icu.categories-many: In "pt", "n" needs the form "many" (1000000, 2000000, 3000000, 4000000).
                    ca | {n, plural, one {#} other {# s}}            | icu.categories-many: In "ca", "n" needs the form "many" (1000000, 2000000, 3000000, 4000000).
                    cs | {n, plural, one {#} few {# a} other {# b}}  | icu.categories-many: In "cs", "n" needs the form "many" (fractions).
                    et | {n, plural, one {#} few {# a} other {# b}}  | icu.categories: In "et" no number takes the form "few" of "n".
                    ja | {n, plural, one {1} other {#}}              | icu.categories: In "ja" no number takes the form "one" of "n".
                    el | {n, plural, one {#} other {α} one {β}}      | icu.categories: The form "one" of "n" stands twice.
                    cy | {n, selectordinal, zero {a} one {b} two {c} few {d} other {e}} | icu.categories: In "cy", "n" needs the form "many" (5, 6).
                    """)
    void tellsOfFormsThatAreMissingUnknownOrDouble(String locale, String target, String told) {
        assertThat(CheckSamples.in(locale).message(TOOLS, target).told(check())).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    et | {n, plural, one {# tööriist} other {# tööriist}}
                    sl | {n, plural, one {#} two {#} few {#} other {#}}
                    """)
    void hintsAtFormsThatAreAllTheSame(String locale, String target) {
        assertThat(CheckSamples.in(locale).message(TOOLS, target).told(check()))
                .containsExactly("plural.same-forms: All forms of \"n\" have the same words.");
    }

    @Test
    void saysNothingOfEqualFormsWhereThoseOfTheSourceAreEqual() {
        assertThat(CheckSamples.in("et")
                        .message("{n, plural, one {# x} other {# x}}", "{n, plural, one {#} other {#}}")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void looksIntoFormsOfForms() {
        String target = "{g, select, other {{n, plural, one {#} other {# b}}}}";

        assertThat(CheckSamples.in("ru").message(TOOLS, target).rules(check())).containsExactly("icu.categories");
    }
}
