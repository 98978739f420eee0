package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;

/** The glossary and the terms of the catalogue of this library. */
class BundledGlossaryTest {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("et"), Locale.forLanguageTag("pt"));
    private static final Catalogue CATALOGUE = CatalogueReader.canonical();

    /** The name of the project is not translated, nor that of an incubator; and "pilot it" is a verb. */
    @Test
    void theTranslationsKeepToIt() throws IOException {
        Translations translations =
                Translations.of(CATALOGUE, CatalogueFiles.bundled(), LOCALES).orThrow();
        GlossaryCheck check = new GlossaryCheck(glossary());

        assertThat(LOCALES.stream()
                        .flatMap(locale -> texts(translations, locale))
                        .flatMap(texts -> check.findings(texts)
                                .map(finding -> texts.locale() + " " + finding.key() + " " + finding.message())))
                .containsExactly(
                        "et catalogue.title \"toolkit\" is not translated by an approved word.",
                        "et programme.regulatory-incubator.supports.peer-support.text"
                                + " \"incubator\" is not translated by an approved word.",
                        "et tool.regulatory-change-canvas.summary \"pilot\" is not translated by an approved word.",
                        "pt catalogue.title \"toolkit\" is not translated by an approved word.");
    }

    @Test
    void itSaysThatNobodyHasReviewedIt() throws IOException {
        assertThat(glossary().entries())
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(entry -> assertThat(entry.wordings()).containsOnlyKeys(LOCALES))
                .flatMap(entry -> entry.wordings().values())
                .allSatisfy(wording -> assertThat(wording.state()).isEqualTo(TranslationState.MACHINE));
    }

    @Test
    void noTextRefersToATermThatIsNotThere() {
        assertThat(TermCheck.of(Terms.NONE)
                        .problemsOfSources(TranslationGroup.of(CATALOGUE), key -> Location.of(key.value())))
                .isEmpty();
    }

    private static Glossary glossary() throws IOException {
        return Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
    }

    private static Stream<CheckedTexts> texts(Translations translations, Locale locale) {
        return TranslationGroup.of(CATALOGUE).stream().map(group -> {
            List<TranslationUnit> units = group.texts().stream()
                    .flatMap(text -> translations.find(locale, text.key()).stream())
                    .toList();
            return CheckedTexts.of(group, new TranslationFile(group.id(), group.source(), locale, units));
        });
    }
}
