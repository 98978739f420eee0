package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.localization.SourceVersion;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.check.CheckedText;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.localization.pseudo.PseudoLocale;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checks have nothing to say of translations that keep what has to be kept. */
class PseudoLocaleChecksTest {

    private static List<TranslationGroup> groups() {
        List<TranslationGroup> groups = new ArrayList<>(TranslationGroup.of(CatalogueReader.canonical()));
        SourceVersion source = new SourceVersion(Locale.ENGLISH, "1.0.0");
        groups.add(new TranslationGroup(TranslationGroup.LABELS, source, Labels.SOURCE.texts()));
        return groups;
    }

    @ParameterizedTest
    @EnumSource
    void pseudoTranslationsOfAllTextsAndLabelsPassEveryCheck(PseudoLocale pseudo) {
        assertThat(groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(TranslationChecks.standard()
                                .check(translated(group, pseudo), key -> Location.of(key.value())))
                        .isEmpty());
    }

    private static CheckedTexts translated(TranslationGroup group, PseudoLocale pseudo) {
        return new CheckedTexts(
                group.id(),
                group.source().locale(),
                pseudo.locale(),
                group.texts().stream()
                        .map(text -> new CheckedText(text, pseudo.translate(text), pseudo.locale()))
                        .toList());
    }
}
