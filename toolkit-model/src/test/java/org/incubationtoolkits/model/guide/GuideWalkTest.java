package org.incubationtoolkits.model.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideWalkTest {

    private static final Guide GUIDE =
            Samples.baseCatalogue().toolkits().get(0).guides().get(0);

    static Stream<Catalogue> catalogues() {
        return Stream.of(CatalogueReader.canonical(), Samples.baseCatalogue());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyPathEndsInARecommendationWithTools(Catalogue catalogue) {
        Set<Id> tools = catalogue.tools().map(Tool::id).collect(Collectors.toSet());
        List<Guide> guides = catalogue.toolkits().stream()
                .flatMap(toolkit -> toolkit.guides().stream())
                .toList();
        assertThat(guides).isNotEmpty();

        for (Guide guide : guides) {
            List<GuideWalk> ends = endsOf(guide.walk());

            assertThat(ends).hasSizeGreaterThanOrEqualTo(guide.recommendations().size());
            assertThat(ends).allSatisfy(end -> {
                assertThat(end.decision()).isEmpty();
                assertThat(end.recommendation())
                        .hasValueSatisfying(recommendation ->
                                assertThat(recommendation.tools()).isNotEmpty().allMatch(tools::contains));
                assertThat(end.chosen()).hasSizeBetween(1, guide.decisions().size());
            });
            assertThat(ends.stream()
                            .map(end -> end.recommendation().orElseThrow())
                            .distinct())
                    .as("nothing is recommended by no path")
                    .containsExactlyInAnyOrderElementsOf(guide.recommendations());
        }
    }

    @Test
    void everyPublishedPathGoesFromProblemToIntention() {
        Guide guide = CatalogueReader.canonical().toolkits().stream()
                .flatMap(toolkit -> toolkit.guides().stream())
                .findFirst()
                .orElseThrow();

        assertThat(guide.walk().decision().orElseThrow().layer()).isEqualTo(Decision.Layer.PROBLEM);
        assertThat(endsOf(guide.walk())).allMatch(end -> end.chosen().size() >= 2);
    }

    private static List<GuideWalk> endsOf(GuideWalk walk) {
        if (walk.decision().isEmpty()) {
            return List.of(walk);
        }
        assertThat(walk.recommendation())
                .as("a walk has not ended while something is to be decided")
                .isEmpty();
        List<GuideWalk> ends = new ArrayList<>();
        walk.decision().orElseThrow().choices().forEach(choice -> ends.addAll(endsOf(walk.choose(choice.id()))));
        return ends;
    }

    @Test
    void remembersWhatWasChosen() {
        GuideWalk start = GUIDE.walk();
        GuideWalk end = start.choose(Id.of("place")).choose(Id.of("see"));

        assertThat(end.chosen()).containsExactly(Id.of("place"), Id.of("see"));
        assertThat(end.recommendation()).contains(GUIDE.recommendations().get(0));
        assertThat(start.chosen()).as("a walk stays where it is").isEmpty();
        assertThat(start.decision()).contains(GUIDE.decisions().get(0));
    }

    @Test
    void refusesAChoiceThatIsNotOffered() {
        GuideWalk walk = GUIDE.walk().choose(Id.of("place"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> walk.choose(Id.of("people")))
                .withMessage("no choice \"people\" at \"wish\" after [place]");
    }

    @Test
    void refusesToGoOnAfterTheEnd() {
        GuideWalk end = GUIDE.walk().choose(Id.of("people"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> end.choose(Id.of("see")))
                .withMessage("no choice \"see\" at \"listen\" after [people]");
    }

    @Test
    void hasNothingToDecideWhereItBeginsNowhere() {
        GuideWalk nowhere = GuideWalk.of(GUIDE.decisions(), GUIDE.recommendations(), Id.of("nowhere"));

        assertThat(nowhere.decision()).isEmpty();
        assertThat(nowhere.recommendation()).isEmpty();
    }
}
