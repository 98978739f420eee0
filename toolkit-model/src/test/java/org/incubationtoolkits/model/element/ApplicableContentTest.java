package org.incubationtoolkits.model.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.content.GovernmentLevel;
import org.incubationtoolkits.model.content.Jurisdiction;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.validation.Validator;
import org.incubationtoolkits.model.value.WrittenValue;
import org.junit.jupiter.api.Test;

class ApplicableContentTest {

    private static final Catalogue CANONICAL = CatalogueReader.canonical();
    private static final Jurisdiction ESTONIA = in("EE");
    private static final Jurisdiction PORTUGAL = in("PT");
    private static final Jurisdiction ESTONIAN_TOWN =
            new Jurisdiction(Optional.of("EE"), Optional.of(GovernmentLevel.LOCAL));

    @Test
    void whatAppliesEverywhereIsThereEverywhere() {
        assertThat(ApplicableContent.of(CANONICAL, ESTONIAN_TOWN)).isEqualTo(CANONICAL);
    }

    @Test
    void anEntryIsThereOnlyWhereItApplies() {
        Catalogue catalogue = with("tool.experiment-card.tips.small-numbers", Map.of("countries", List.of("PT", "DK")));

        assertThat(ApplicableContent.of(catalogue, PORTUGAL)).isEqualTo(catalogue);
        assertThat(ApplicableContent.of(catalogue, ESTONIA))
                .isEqualTo(without("tool.experiment-card.tips.small-numbers"));
    }

    @Test
    void whatAJurisdictionLeavesOpenExcludesNothing() {
        Catalogue catalogue = with(
                "tool.experiment-card.tips.small-numbers",
                Map.of("countries", List.of("EE"), "levels", List.of("national")));

        assertThat(ApplicableContent.of(catalogue, ESTONIA)).isEqualTo(catalogue);
        assertThat(ApplicableContent.of(catalogue, new Jurisdiction(Optional.empty(), Optional.empty())))
                .isEqualTo(catalogue);
        assertThat(ApplicableContent.of(catalogue, ESTONIAN_TOWN))
                .isEqualTo(without("tool.experiment-card.tips.small-numbers"));
    }

    @Test
    void withAToolGoEveryReferenceToItAndWhatWouldBeNothingWithoutIt() {
        Catalogue catalogue = with("tool.futures-wheel", Map.of("countries", List.of("PT")));

        Catalogue estonian = ApplicableContent.of(catalogue, ESTONIA);

        assertThat(estonian.tool(Id.of("futures-wheel"))).isEmpty();
        assertThat(recommendations(catalogue)).contains(List.of(Id.of("futures-wheel")));
        assertThat(recommendations(estonian))
                .allSatisfy(tools -> assertThat(tools).isNotEmpty().doesNotContain(Id.of("futures-wheel")))
                .hasSizeLessThan(recommendations(catalogue).size());
        assertThat(Validator.standard().validate(estonian))
                .extracting(problem -> problem.code())
                .doesNotContain("TK-2004");
        assertThat(estonian.toString()).doesNotContain("Id[value=futures-wheel]");
    }

    @Test
    void anItemThatLosesAllOfAListThatItMustHaveGoesToo() {
        Catalogue catalogue = CANONICAL;
        Address steps = Address.of("tool.pre-mortem.steps");
        for (Id id :
                new CatalogueEditor(CANONICAL).find(steps).orElseThrow().ids().orElseThrow()) {
            catalogue = with(catalogue, steps.child(id.value()).value(), Map.of("levels", List.of("national")));
        }

        Catalogue local = ApplicableContent.of(catalogue, ESTONIAN_TOWN);

        assertThat(local.tool(Id.of("pre-mortem"))).isEmpty();
        assertThat(local.toString()).doesNotContain("Id[value=pre-mortem]");
    }

    private static List<List<Id>> recommendations(Catalogue catalogue) {
        return catalogue
                .items()
                .filter(Guide.class::isInstance)
                .flatMap(guide -> ((Guide) guide).recommendations().stream())
                .map(each -> each.tools())
                .toList();
    }

    private static Jurisdiction in(String country) {
        return new Jurisdiction(Optional.of(country), Optional.empty());
    }

    private static Catalogue with(String address, Map<String, Object> appliesTo) {
        return with(CANONICAL, address, appliesTo);
    }

    private static Catalogue with(Catalogue catalogue, String address, Map<String, Object> appliesTo) {
        CatalogueEditor editor = new CatalogueEditor(catalogue);
        EntryReader reader = new EntryReader(CatalogueFiles.of(Map.of()), Locale.ENGLISH, List.of(Locale.ENGLISH));
        WrittenValue written = new WrittenValue(appliesTo, Location.of("test"), Map.of());
        assertThat(editor.set(Address.of(address + ".applies-to"), written, reader))
                .isEmpty();
        return editor.catalogue();
    }

    private static Catalogue without(String address) {
        CatalogueEditor editor = new CatalogueEditor(CANONICAL);
        editor.remove(Address.of(address));
        return editor.catalogue();
    }
}
