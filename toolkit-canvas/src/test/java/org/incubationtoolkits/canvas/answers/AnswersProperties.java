package org.incubationtoolkits.canvas.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.canvas.AnswerKind;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.Grid;
import org.incubationtoolkits.model.canvas.GridArea;
import org.incubationtoolkits.model.canvas.Prompt;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** Laws of answers: whatever happens to the canvas, nothing that somebody wrote is lost. */
class AnswersProperties {

    private static final Canvas CANVAS =
            canvas("2.0.0", block("who", "old-who"), block("what"), block("what-else", "what"));

    private static Canvas canvas(String version, Block... blocks) {
        return new Canvas(
                version,
                text("Canvas"),
                Optional.empty(),
                new Grid(1, blocks.length),
                List.of(blocks),
                List.of(blocks).stream().map(Block::id).toList());
    }

    private static Block block(String id, String... formerly) {
        return new Block(
                Id.of(id),
                List.of(formerly).stream().map(Id::of).toList(),
                text(id),
                GridArea.of(1, 1, 1, 1),
                Optional.empty(),
                List.of(new Prompt(Id.of("first"), List.of(Id.of("old-first")), text("First?"))),
                AnswerKind.TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Text text(String words) {
        return Text.of(words, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<CanvasAnswers> answers() {
        return Written.answers();
    }

    @Property(tries = 200)
    void whatIsReadIsWhatWasWritten(@ForAll("answers") CanvasAnswers answers) throws IOException {
        byte[] file = AnswersFile.write(answers).getBytes(StandardCharsets.UTF_8);

        assertThat(AnswersFile.read("answers.json", new ByteArrayInputStream(file))
                        .orThrow())
                .isEqualTo(answers);
    }

    @Property(tries = 200)
    void nothingIsLostInANewerVersion(@ForAll("answers") CanvasAnswers answers) {
        String migrated =
                String.join("\n", Written.words(AnswersMigration.to(CANVAS).migrate(answers)));

        assertThat(Written.words(answers))
                .allSatisfy(words -> assertThat(migrated).contains(words));
    }

    @Property(tries = 200)
    void whatWasMigratedIsAtHome(@ForAll("answers") CanvasAnswers answers) {
        AnswersMigration migration = AnswersMigration.to(CANVAS);
        CanvasAnswers once = migration.migrate(answers);

        assertThat(migration.migrate(once)).isEqualTo(once);
        assertThat(once.version()).isEqualTo("2.0.0");
        assertThat(once.sheets())
                .allSatisfy(sheet -> assertThat(sheet.blocks().keySet())
                        .isSubsetOf(CANVAS.blocks().stream().map(Block::id).toList()));
    }

    @Property(tries = 200)
    void nothingIsLostWhenTwoArePutTogether(
            @ForAll("answers") CanvasAnswers one, @ForAll("answers") CanvasAnswers other) {
        String merged = String.join("\n", Written.words(new AnswersMerge(one, other, "Ana").merged()));

        assertThat(Written.words(one)).allSatisfy(words -> assertThat(merged).contains(words));
        assertThat(Written.words(other)).allSatisfy(words -> assertThat(merged).contains(words));
    }

    @Property(tries = 200)
    void whoeverAgreesHasNothingToDecide(@ForAll("answers") CanvasAnswers answers) {
        assertThat(new AnswersMerge(answers, answers, "Ana").merged()).isEqualTo(answers);
    }

    @Property(tries = 100)
    void puttingTogetherASecondTimeAddsNothing(
            @ForAll("answers") CanvasAnswers one, @ForAll("answers") CanvasAnswers other) {
        CanvasAnswers once = new AnswersMerge(one, other, "Ana").merged();

        assertThat(new AnswersMerge(once, other, "Ana").merged()).isEqualTo(once);
    }
}
