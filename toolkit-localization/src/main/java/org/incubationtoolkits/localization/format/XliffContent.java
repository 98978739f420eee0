package org.incubationtoolkits.localization.format;

import java.util.List;

/** Writes the content of sources and translations, each version of XLIFF in its own elements. */
abstract sealed class XliffContent permits Xliff12Content, Xliff2Content {

    private final XliffOutput output;

    XliffContent(XliffOutput output) {
        this.output = output;
    }

    final XliffOutput output() {
        return output;
    }

    /** Writes the pieces of a text into the element that was begun last. */
    final void write(List<XliffPiece> pieces) {
        for (XliffPiece piece : pieces) {
            if (piece instanceof XliffPiece.Words words) {
                words(words.text());
            } else if (piece instanceof XliffPiece.Alone alone) {
                alone(alone.code());
            } else if (piece instanceof XliffPiece.Start start) {
                start(start.code());
            } else {
                output.end();
            }
        }
    }

    private void words(String text) {
        int written = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!XliffCharacters.isWritable(character)) {
                output.text(text.substring(written, at));
                unwritable(character);
                written = at + 1;
            }
        }
        output.text(text.substring(written));
    }

    /** Writes a code that encloses nothing. */
    abstract void alone(XliffCode code);

    /** Begins a code that encloses something. */
    abstract void start(XliffCode code);

    /** Writes what stands for a character that XML has no place for. */
    abstract void unwritable(int character);
}
