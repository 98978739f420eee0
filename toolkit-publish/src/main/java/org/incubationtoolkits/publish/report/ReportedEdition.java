package org.incubationtoolkits.publish.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.term.TermTexts;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.difference.Difference;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;

/**
 * An edition of a site, of which is told how it differs from the catalogue.
 *
 * @param folder where it lies on the site, such as {@code editions/pt/}; empty for the catalogue itself
 * @param translations of the catalogue, with the variants of the edition over it
 * @param pages where an item can be read, from the root of the site; nothing for what has no page
 */
public record ReportedEdition(
        String folder, CatalogueTranslations translations, Function<ItemRef, Optional<String>> pages) {

    /** The file that tells how an edition differs, in its folder. */
    public static final String DIFFERENCES = "differences.html";

    /** Returns the file that tells how it differs, from the root of the site. */
    public String differences() {
        return folder + DIFFERENCES;
    }

    /** Returns its name in English, or else its id. */
    String name() {
        Variant variant = variant();
        return variant.manifest()
                .title()
                .getOrDefault(Locale.ENGLISH, variant.id().value());
    }

    Variant variant() {
        return translations
                .varied()
                .variants()
                .get(translations.varied().variants().size() - 1);
    }

    /** Returns how it differs, with the words of its terms. */
    Difference difference() {
        Map<Locale, Locale> parents = translations.catalogue().languages().parents();
        TermTexts terms = new TermTexts(translations.terms(), locale -> LocaleChain.inOneLanguage(locale, parents));
        return Difference.of(translations.varied().below(), translations.varied())
                .withTexts(text -> terms.filled(text, TextFormat.PLAIN));
    }
}
