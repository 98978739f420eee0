package org.incubationtoolkits.canvas.text;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.text.Text;

/**
 * Words that begin on a line of their own; a line end in them is a line end on the sheet.
 *
 * @param language the language of the words, which decides where lines may end
 * @param marker what stands before the first line, such as a bullet; empty if nothing does
 * @param depth how many lists it stands in, from 0
 */
public record Paragraph(List<Run> runs, Locale language, String marker, int depth) {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Returns a paragraph of a text's words. */
    public static Paragraph of(Text text, Weight weight) {
        return new Paragraph(List.of(new Run(text.words(), weight)), text.language(), "", 0);
    }

    /** Returns the same words as an entry of a list. */
    public Paragraph marked(String marker) {
        return new Paragraph(runs, language, marker, 1);
    }
}
