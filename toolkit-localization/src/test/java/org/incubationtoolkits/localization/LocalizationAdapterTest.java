package org.incubationtoolkits.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;

class LocalizationAdapterTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final TextKey TITLE = TextKey.of("tool.assumption-map.title");

    @Test
    void adaptersChangeTextsOneAfterTheOtherInTheirOrder() {
        Localizer localizer = localizer(
                adapter("last", 5, words -> words + "!"),
                adapter("b", 1, words -> words.replace("card", "sheet")),
                adapter("a", 1, words -> words.replace("map", "card")));

        Catalogue edition = localizer.localize(CATALOGUE);
        Serving serving = localizer.explain(CATALOGUE, TITLE).orElseThrow();

        assertThat(edition.tool(Id.of("assumption-map")).orElseThrow().title().words())
                .isEqualTo("Assumption sheet!");
        assertThat(serving.served().words()).isEqualTo("Assumption sheet!");
        assertThat(serving.adaptations())
                .containsExactly(
                        new Adaptation(Id.of("a"), "Assumption map", "Assumption card"),
                        new Adaptation(Id.of("b"), "Assumption card", "Assumption sheet"),
                        new Adaptation(Id.of("last"), "Assumption sheet", "Assumption sheet!"));
    }

    @Test
    void whatNoAdapterChangesStaysTheSameObject() {
        assertThat(localizer(adapter("a", 0, UnaryOperator.identity())).localize(CATALOGUE))
                .isSameAs(CATALOGUE);
    }

    @Test
    void anAdapterIsToldTheLanguageThatWasAskedFor() {
        Localizer localizer = Localizer.of(Translations.NONE, CATALOGUE.languages(), Locale.forLanguageTag("pt"))
                .withAdapters(List.of(new LocalizationAdapter() {
                    @Override
                    public Id id() {
                        return Id.of("told");
                    }

                    @Override
                    public Optional<String> adapt(AdaptableText text) {
                        return Optional.of(text.edition() + " " + text.text().language());
                    }
                }));

        assertThat(localizer.explain(CATALOGUE, TITLE).orElseThrow().served().words())
                .isEqualTo("pt en");
    }

    @Test
    void blankWordsAreRefusedAndSoAreTwoAdaptersOfOneName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> localizer(adapter("blank", 0, words -> " ")).localize(CATALOGUE))
                .withMessageContaining("the adapter \"blank\" gives blank words for ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> localizer(adapter("a", 0, words -> words), adapter("a", 1, words -> words)));
    }

    private static Localizer localizer(LocalizationAdapter... adapters) {
        return Localizer.of(Translations.NONE, CATALOGUE.languages(), Locale.ENGLISH)
                .withAdapters(List.of(adapters));
    }

    private static LocalizationAdapter adapter(String id, int order, UnaryOperator<String> change) {
        return new LocalizationAdapter() {
            @Override
            public Id id() {
                return Id.of(id);
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<String> adapt(AdaptableText text) {
                return Optional.of(change.apply(text.text().words()));
            }
        };
    }
}
