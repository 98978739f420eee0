package org.incubationtoolkits.export.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.text.Text;

/** The pieces of a label, as they come. */
final class Pieces {

    private final Locale language;
    private final Formats formats;
    private final List<Piece> list = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** @param formats for values; may be that of a region, while the label is in its {@code language} alone */
    Pieces(Locale language, Formats formats) {
        this.language = language;
        this.formats = formats;
    }

    Formats formats() {
        return formats;
    }

    void words(String more) {
        words.append(more);
    }

    void value(Object value) {
        if (value instanceof Text text && !text.language().equals(language)) {
            finishWords();
            list.add(new Piece(text.words(), text.language()));
        } else {
            words.append(formats.value(value));
        }
    }

    private void finishWords() {
        if (words.length() > 0) {
            list.add(new Piece(words.toString(), language));
            words.setLength(0);
        }
    }

    List<Piece> finish() {
        finishWords();
        return List.copyOf(list);
    }
}
