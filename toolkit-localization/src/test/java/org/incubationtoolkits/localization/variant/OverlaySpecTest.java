package org.incubationtoolkits.localization.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;

/** What the references show is what happens. */
class OverlaySpecTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void theOverlayInTheReferenceDoesWhatItSays() throws IOException {
        Result<VariedCatalogue> varied = VariantFiles.of()
                .with("overlays/law.yaml", block("overlays.md"))
                .resolve();

        assertThat(VariantFiles.lines(varied)).isEmpty();
        Tool card = card(varied.orThrow().catalogue());
        assertThat(card.tips().stream().map(tip -> tip.id().value()))
                .containsExactly("staff-are-participants", "threshold-before-data", "opinions-are-weak", "x-mine-ask");
        assertThat(card.slots().get(0).content().orElseThrow().markdown().words())
                .isEqualTo("Ask the authority before the trial.");
        assertThat(card.steps().get(card.steps().size() - 1).minutes()).isEqualTo(10);
    }

    @Test
    void theManifestInTheReferenceIsOne() throws IOException {
        Result<VariedCatalogue> varied =
                VariantFiles.of().with("variant.yaml", block("variants.md")).resolve();

        assertThat(varied.problems()).allMatch(problem -> problem.code().equals("TK-3331"));
        assertThat(varied.orThrow().variants().get(0).manifest().territory()).contains("DK");
    }

    private static Tool card(Catalogue catalogue) {
        return catalogue.tool(Id.of("experiment-card")).orElseThrow();
    }

    private static String block(String page) throws IOException {
        String text = Files.readString(Path.of("../docs/reference", page));
        List<String> blocks =
                BLOCK.matcher(text).results().map(MatchResult::group).toList();
        return blocks.get(0).substring("```yaml\n".length(), blocks.get(0).length() - "```".length());
    }
}
