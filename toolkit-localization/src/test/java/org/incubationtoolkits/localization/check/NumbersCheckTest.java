package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersCheckTest extends CheckContract {

    @Override
    Check check() {
        return new NumbersCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.NUMBERS_DIFFER);
    }

    @Test
    void tellsWhichNumbersDiffer() {
        assertThat(CheckSamples.in("pt")
                        .plain("Plan 60–90 minutes.", "Planeie 60–80 minutos.")
                        .told(check()))
                .containsExactly("numbers.differ: The source has the number \"90\", the translation \"80\".");
        assertThat(CheckSamples.in("pt")
                        .plain("In 2023, 45 % agreed.", "Em 2023 concordaram.")
                        .told(check()))
                .containsExactly("numbers.differ: The source has the number \"45\", the translation has not.");
        assertThat(CheckSamples.in("ar").plain("Ask people.", "اسأل ٣٧ شخصا.").told(check()))
                .containsExactly("numbers.differ: The translation has the number \"37\", the source has not.");
        assertThat(CheckSamples.in("hi")
                        .plain("Ask 40 people.", "५० लोगों से पूछें।")
                        .told(check()))
                .containsExactly("numbers.differ: The source has the number \"40\", the translation \"50\".");
        assertThat(CheckSamples.in("ja").plain("Ask 40 people.", "４１人に聞く。").told(check()))
                .containsExactly("numbers.differ: The source has the number \"40\", the translation \"41\".");
        assertThat(CheckSamples.in("th").plain("Ask 40 people.", "ถามคน ๔๑ คน").told(check()))
                .containsExactly("numbers.differ: The source has the number \"40\", the translation \"41\".");
        assertThat(CheckSamples.in("de")
                        .plain("It costs 1,500 euros.", "Es kostet 1,500 Euro.")
                        .told(check()))
                .containsExactly("numbers.differ: The source has the number \"1500\", the translation \"1.500\".");
        assertThat(CheckSamples.in("pt").plain("From 30 to 30.", "De 30.").told(check()))
                .containsExactly("numbers.differ: The source has the number \"30\", the translation has not.");
    }

    @Test
    void readsDigitsAndSeparatorsAsTheLocaleWritesThem() {
        assertThat(CheckSamples.in("pt")
                        .plain("14,200 visits, 1.5 hours, 1,234,567.8", "14.200 visitas, 1,5 horas, 1.234.567,8")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("et")
                        .plain("14,200 visits and 10,000 more", "14 200 visiiti ja veel 10\u00A0000")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fr")
                        .plain("14,200 visits", "14\u202F200 visites")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de-CH")
                        .plain("14,200 visits", "14’200 Besuche")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar")
                        .plain("14,200 visits, 1.5 hours", "١٤٬٢٠٠ زيارة و١٫٥ ساعة")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fa")
                        .plain("Ask 25 people", "از ۲۵ نفر بپرسید")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("hi")
                        .plain("1,234,567 people", "12,34,567 लोग")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("Ask 40 people", "４０人に聞く").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("th").plain("Ask 40 people", "ถามคน ๔๐ คน").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("he")
                        .plain("60–90 minutes, 45 %", "60–90 דקות, 45%")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void knowsTimesDatesAndYearsInOtherForms() {
        assertThat(CheckSamples.in("et")
                        .plain("At 10:30 and on 5/3/2024", "Kell 10.30 ja 5.3.2024")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("Start at 9:30", "Começar às 9h30")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("de")
                        .plain("From 2 pm to 4 p.m.", "Von 14 bis 16 Uhr")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("th").plain("In 2023", "ใน พ.ศ. 2566").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("fa").plain("In 2024", "در سال ۱۴۰۳").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hans").plain("30,000 people", "3万人").told(check()))
                .isEmpty();
    }

    @Test
    void doesNotMissANumberThatTheOtherSideSaysInWords() {
        assertThat(CheckSamples.in("et").plain("Ten tools", "10 tööriista").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("et")
                        .plain("8 in 100 are late", "8 sajast hilineb")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("Ask 3 people", "Pergunte a três pessoas")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru")
                        .plain("Ask 5 people", "Спросите пятерых")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("el").plain("Ask 3 people", "Ρωτήστε τρεις").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ar")
                        .plain("Ask 3 people", "اسأل ثلاثة أشخاص")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ja").plain("Ask 3 people", "三人に聞く").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("sw")
                        .plain("Ask 3 people", "Uliza watu watatu")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void missesANumberThatNobodySays() {
        assertThat(CheckSamples.in("pt")
                        .plain("Ask 37 people", "Pergunte às pessoas")
                        .rules(check()))
                .containsExactly("numbers.differ");
        assertThat(CheckSamples.in("he").plain("Ask 37 people", "שאלו אנשים").rules(check()))
                .containsExactly("numbers.differ");
        assertThat(CheckSamples.in("zh-Hant").plain("Ask 37 people", "問人").rules(check()))
                .containsExactly("numbers.differ");
    }

    @Test
    void looksOnlyAtWords() {
        assertThat(CheckSamples.in("pt")
                        .rich(
                                "1. Ask\n2. Listen to `v2` of [it](https://example.org/7)",
                                "- Pergunte\n- Ouça a `v3` do [mesmo](https://example.org/8)")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .rich("See https://example.org/2", "Ver https://example.org/3")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void countsAVariantOfAMessageOnce() {
        assertThat(CheckSamples.in("ar")
                        .message(
                                "{count, plural, one {# day of 30} other {# days of 30}}",
                                "{count, plural, zero {٣٠} one {من ٣٠} two {٣٠} few {# من ٣٠} many {٣٠} other {# من ٣٠}}")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void leavesAReferenceToTheCheckOfReferences() {
        assertThat(CheckSamples.in("pt").plain("Law 22/11", "Lei 22/12").told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt").plain("See Article 5", "Ver artigo 6").told(check()))
                .isEmpty();
    }
}
