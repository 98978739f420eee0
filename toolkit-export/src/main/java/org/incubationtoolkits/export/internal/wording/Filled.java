package org.incubationtoolkits.export.internal.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.text.Text;

/**
 * A label with values in their places.
 *
 * @param label the text that was filled
 */
public record Filled(Text label, List<Piece> pieces) {

    public Filled {
        pieces = List.copyOf(pieces);
    }

    public Locale language() {
        return label.language();
    }

    /** Returns all of it as one text in the language of the label. */
    public Text text() {
        String words = pieces.stream().map(Piece::words).collect(Collectors.joining());
        return new Text(words, label.language(), label.state(), label.stale());
    }
}
