package org.incubationtoolkits.export.canvas;

import java.util.Locale;
import org.incubationtoolkits.canvas.answers.Alternative;
import org.incubationtoolkits.canvas.answers.BlockAnswer;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.text.Text;

/** The words that stand around answers, in the language of an edition. */
record Labelling(EditionIndex index) {

    Text text(Label label, Object... namesAndValues) {
        return index.phrases()
                .fill(index.edition().labels().text(label), label.format(), label.english(), namesAndValues)
                .text();
    }

    /** Returns what stands before words of somebody else. */
    Text of(Alternative alternative) {
        return alternative
                .from()
                .map(name -> text(Label.ALSO_WRITTEN_BY, "name", name))
                .orElseGet(() -> text(Label.ALSO_WRITTEN));
    }

    Text status(BlockAnswer answer) {
        return text(Label.valueOf(
                "BLOCK_" + answer.status().orElse(BlockAnswer.Status.OPEN).name()));
    }

    Locale language() {
        return index.locale();
    }
}
