package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocaleChainProperties {

    @Property
    void hasNoRepeatsAndEndsInTheSource(
            @ForAll("locales") Locale wanted,
            @ForAll("locales") Locale source,
            @ForAll("parents") Map<Locale, Locale> parents) {
        LocaleChain chain = LocaleChain.of(wanted, source, parents);

        assertThat(chain.locales()).doesNotHaveDuplicates().endsWith(LocaleParents.canonical(source));
        assertThat(chain.locales()).hasSizeLessThan(64);
    }

    @Property
    void beginsAnewAtEachOfItsLocalesAsItWentOnThere(
            @ForAll("locales") Locale wanted, @ForAll("locales") Locale source) {
        List<Locale> chain = LocaleChain.of(wanted, source).locales();

        for (int i = 0; i < chain.size(); i++) {
            assertThat(LocaleChain.of(chain.get(i), source).locales()).isEqualTo(chain.subList(i, chain.size()));
        }
    }

    @Property
    void staysInOneLanguageAndOneScriptUntilTheSource(@ForAll("locales") Locale wanted) {
        Locale source = Locale.forLanguageTag("tlh");
        List<Locale> tried = LocaleChain.of(wanted, source).translated();

        assertThat(tried.stream().map(LocaleChainProperties::languageAndScript).distinct())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void dropsWhatIsNoPartOfTheLanguage(@ForAll("locales") Locale wanted) {
        Locale extended = new Locale.Builder()
                .setLocale(wanted)
                .clearExtensions()
                .setUnicodeLocaleKeyword("nu", "latn")
                .setExtension('x', "own")
                .build();

        assertThat(LocaleChain.of(extended, Locale.ENGLISH)).isEqualTo(LocaleChain.of(wanted, Locale.ENGLISH));
    }

    private static String languageAndScript(Locale locale) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(locale.toLanguageTag()));
        return full.getLanguage() + "-" + full.getScript();
    }

    @Provide
    Arbitrary<Map<Locale, Locale>> parents() {
        return Arbitraries.maps(locales(), locales()).ofMaxSize(5).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Locale> locales() {
        Arbitrary<Locale> known = Arbitraries.of(ULocale.getAvailableLocales())
                .filter(locale -> !locale.getLanguage().isEmpty())
                .map(ULocale::toLocale);
        Arbitrary<Locale> any = Combinators.combine(
                        Arbitraries.of(
                                "pt", "zh", "sr", "sh", "az", "pa", "en", "es", "hi", "no", "ht", "iw", "xx", "ku"),
                        Arbitraries.of("", "Latn", "Arab", "Cyrl", "Hant", "Hans", "Guru"),
                        Arbitraries.of("", "PT", "HK", "MO", "ME", "PK", "IR", "MX", "419", "001", "YU"),
                        Arbitraries.of("", "1994", "rozaj_biske", "posix"))
                .as((language, script, region, variant) -> new Locale.Builder()
                        .setLanguage(language)
                        .setScript(script)
                        .setRegion(region)
                        .setVariant(variant)
                        .build());
        return Arbitraries.oneOf(known, any).withoutEdgeCases();
    }
}
