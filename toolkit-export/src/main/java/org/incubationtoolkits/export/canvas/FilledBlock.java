package org.incubationtoolkits.export.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.answers.Alternative;
import org.incubationtoolkits.canvas.answers.BlockAnswer;
import org.incubationtoolkits.canvas.sheet.BlockContent;
import org.incubationtoolkits.canvas.sheet.Passage;
import org.incubationtoolkits.canvas.sheet.Tone;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.text.Text;

/**
 * A block of a sheet with what people wrote into it.
 *
 * @param language that the answers are taken to be in
 */
record FilledBlock(BlockContent empty, BlockAnswer answer, Locale language, Labelling labels) {

    BlockContent content() {
        if (answer.isEmpty()) {
            return empty;
        }
        List<Passage> passages = new ArrayList<>(empty.passages());
        written(answer.words(), Tone.ANSWER, passages);
        answer.note().ifPresent(note -> {
            heading(labels.text(Label.SHEET_NOTE), passages);
            written(note, Tone.HELP, passages);
        });
        for (Alternative alternative : answer.alternatives()) {
            heading(labels.of(alternative), passages);
            written(alternative.text(), Tone.HELP, passages);
        }
        return new BlockContent(empty.block(), passages, false);
    }

    private static void heading(Text label, List<Passage> passages) {
        passages.add(new Passage(new Paragraph(List.of(Run.bold(label.words())), label.language(), "", 0), Tone.HELP));
    }

    private void written(String words, Tone tone, List<Passage> passages) {
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        passages.add(new Passage(new Paragraph(List.of(Run.regular(line)), language, "", 0), tone)));
    }
}
