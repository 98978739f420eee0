package org.incubationtoolkits.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTest {

    private static final Renames BASE = Samples.baseCatalogue().renames();

    @ParameterizedTest
    @CsvSource({
        "tool.drawing.title, tool.sketch.title",
        "tool.sketch.steps.paint.title, tool.sketch.steps.draw.title",
        "tool.drawing.steps.paint.title, tool.sketch.steps.draw.title",
        "tool.drawing.canvas.blocks.spot.prompts.border.text, tool.sketch.canvas.blocks.place.prompts.edge.text",
        "facet.stage.values.start.title, facet.phase.values.begin.title",
        "role.leader.title, role.facilitator.title",
        "assessment.test.scales.consent.points.zero.label, assessment.check.scales.agree.points.none.label",
        "assessment.check.questions.asker.options.no-one.text, assessment.check.questions.who.options.nobody.text",
        "guide.search.decisions.worry.choices.site.text, guide.finder.decisions.trouble.choices.place.text",
        "catalogue.credit.origins.thought.note, catalogue.credit.origins.idea.note",
        "tool.sketch.title, tool.sketch.title",
        "tool.other.title, tool.other.title",
        "tool.drawings.title, tool.drawings.title"
    })
    void aKeyFromBeforeARenamingFindsItsText(String former, String current) {
        assertThat(BASE.currentOf(TextKey.of(former))).isEqualTo(TextKey.of(current));
    }

    @Test
    void nothingWasRenamedWhereNothingWas() {
        assertThat(Renames.NONE.currentOf(TextKey.of("tool.drawing.title"))).hasToString("tool.drawing.title");
    }

    @Test
    void aChainOfRenamingsIsFollowedToItsEnd() {
        Map<String, String> chain =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "tool.a" + i, i -> "tool.a" + (i + 1)));

        assertThat(new Renames(chain).currentOf(TextKey.of("tool.a0.title"))).hasToString("tool.a100.title");
    }

    @Test
    void renamingsThatLeadRoundEnd() {
        Renames round = new Renames(Map.of("tool.a", "tool.b", "tool.b", "tool.a"));

        assertThat(round.currentOf(TextKey.of("tool.a.title")).item()).isIn("tool.a", "tool.b");
    }

    @Test
    void aKeyThatWouldGetTooLongStaysAsItIs() {
        Renames longer = new Renames(Map.of("tool.a", "tool." + "b".repeat(64)));
        TextKey key = TextKey.of("tool.a." + "c".repeat(60) + "." + "d".repeat(60) + "." + "e".repeat(60));

        assertThat(longer.currentOf(key)).isEqualTo(key);
    }
}
