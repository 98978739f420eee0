package org.incubationtoolkits.model.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.junit.jupiter.api.Test;

class GuideWalkTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();
    private static final Guide GUIDE = CATALOGUE.toolkits().stream()
            .flatMap(toolkit -> toolkit.guides().stream())
            .findFirst()
            .orElseThrow();

    private static List<GuideWalk> ends(GuideWalk walk) {
        List<GuideWalk> ends = new ArrayList<>();
        walk.decision()
                .ifPresentOrElse(
                        decision -> decision.choices().forEach(choice -> ends.addAll(ends(walk.choose(choice.id())))),
                        () -> ends.add(walk));
        return ends;
    }

    @Test
    void everyPathEndsInARecommendationOfToolsThatExist() {
        assertThat(ends(GUIDE.walk())).hasSizeGreaterThan(8).allSatisfy(end -> {
            assertThat(end.recommendation()).isPresent();
            assertThat(end.recommendation().orElseThrow().tools())
                    .isNotEmpty()
                    .allMatch(tool -> CATALOGUE.tool(tool).isPresent());
        });
    }

    @Test
    void everyPathGoesFromProblemToIntention() {
        assertThat(GUIDE.walk().decision().orElseThrow().layer()).isEqualTo(Decision.Layer.PROBLEM);
        assertThat(ends(GUIDE.walk())).allMatch(end -> end.chosen().size() >= 2);
    }

    @Test
    void aWalkRemembersItsChoicesAndChangesNoOtherWalk() {
        GuideWalk start = GUIDE.walk();
        Id first = start.decision().orElseThrow().choices().get(0).id();

        GuideWalk next = start.choose(first);

        assertThat(next.chosen()).containsExactly(first);
        assertThat(start.chosen()).isEmpty();
        assertThat(start.decision().orElseThrow().id()).isEqualTo(GUIDE.start());
    }

    @Test
    void aChoiceThatIsNotOfferedIsTheCallersMistake() {
        assertThatThrownBy(() -> GUIDE.walk().choose(Id.of("elsewhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no choice \"elsewhere\" at \"" + GUIDE.start() + "\" after []");
        GuideWalk end = ends(GUIDE.walk()).get(0);
        assertThatThrownBy(() -> end.choose(end.chosen().get(0))).isInstanceOf(IllegalArgumentException.class);
    }
}
