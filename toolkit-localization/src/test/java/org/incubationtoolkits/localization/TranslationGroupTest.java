package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;

class TranslationGroupTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();

    @Test
    void isOneForTheCatalogueAndOneForEachToolkit() {
        List<TranslationGroup> groups = TranslationGroup.of(CATALOGUE);

        assertThat(groups)
                .map(TranslationGroup::id)
                .containsExactly("catalogue", "incubation", "anticipatory-innovation");
        assertThat(groups).map(TranslationGroup::source).containsOnly(new SourceVersion(Locale.ENGLISH, "1.0.0"));
    }

    @Test
    void hasTheTextsOfItsItemsInOrder() {
        List<TranslationGroup> groups = TranslationGroup.of(CATALOGUE);

        assertThat(groups.get(0).texts())
                .map(text -> text.key().value().split("\\.")[0])
                .containsSubsequence("catalogue", "facet", "role", "licence", "source", "case")
                .doesNotContain("tool", "toolkit", "programme");
        assertThat(groups.get(1).texts())
                .map(text -> text.key().value())
                .startsWith("toolkit.incubation.title", "toolkit.incubation.summary", "toolkit.incubation.purpose");
    }

    @Test
    void hasEachTextOfTheCatalogueThatIsInTheSourceLanguageInOneGroup() {
        Set<TextKey> expected = new HashSet<>();
        CATALOGUE.mapTexts((key, text, format) -> {
            if (text.language().equals(Locale.ENGLISH)) {
                expected.add(key);
            }
            return text;
        });

        assertThat(TranslationGroup.of(CATALOGUE).stream().flatMap(group -> group.texts().stream()))
                .map(text -> text.key())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
