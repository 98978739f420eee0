package org.incubationtoolkits.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.canvas.Block;

/**
 * What stands in a block below its title.
 *
 * @param toBeFilled whether there has to be room to write
 */
public record BlockContent(Block block, List<Passage> passages, boolean toBeFilled) {

    private static final String BULLET = "•";

    public BlockContent {
        passages = List.copyOf(passages);
    }

    static BlockContent of(Block block, Mode mode) {
        return switch (mode) {
            case BLANK -> new BlockContent(block, List.of(), true);
            case PROMPTS -> new BlockContent(block, prompts(block), true);
            case EXAMPLE ->
                new BlockContent(
                        block,
                        block.example().map(RichParagraphs::of).orElse(List.of()).stream()
                                .map(paragraph -> new Passage(paragraph, Tone.ANSWER))
                                .toList(),
                        false);
        };
    }

    private static List<Passage> prompts(Block block) {
        List<Passage> passages = new ArrayList<>();
        block.prompts()
                .forEach(prompt -> passages.add(
                        new Passage(Paragraph.of(prompt.text(), Weight.REGULAR).marked(BULLET), Tone.PROMPT)));
        block.help().ifPresent(help -> passages.add(new Passage(Paragraph.of(help, Weight.REGULAR), Tone.HELP)));
        return passages;
    }
}
