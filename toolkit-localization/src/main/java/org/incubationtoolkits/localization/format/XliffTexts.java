package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Reads the content of sources and translations, each version of XLIFF with its own elements. */
abstract sealed class XliffTexts permits Xliff12Texts, Xliff2Texts {

    private final XliffInput input;

    XliffTexts(XliffInput input) {
        this.input = input;
    }

    final XliffInput input() {
        return input;
    }

    /** Returns the content of the element that was entered last, and goes to its end. */
    final XliffText read() throws XliffRefusal {
        Parts parts = new Parts();
        read(parts);
        return new XliffText(parts.all());
    }

    /** Reads the content of the element that was entered last, and goes to its end. */
    final void read(Parts parts) throws XliffRefusal {
        for (int event = input.next(); event != XMLStreamConstants.END_ELEMENT; event = input.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                parts.words(input.characters());
                input.limit(parts.length);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(parts);
            }
        }
    }

    /** Reads the inline element that was entered last, and goes to its end. */
    abstract void element(Parts parts) throws XliffRefusal;

    /** Returns the character with this number in hexadecimal digits, if it is one that XML has no place for. */
    static Optional<String> unwritable(String digits) {
        if (!digits.matches("[0-9A-Fa-f]{1,6}")) {
            return Optional.empty();
        }
        int character = Integer.parseInt(digits, 16);
        boolean placed = character > Character.MAX_VALUE || XliffCharacters.isWritable(character);
        return placed ? Optional.empty() : Optional.of(String.valueOf((char) character));
    }

    /** The parts of a text that is being read. */
    static final class Parts {

        private final List<XliffPart> tagged = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int length;

        void words(String text) {
            words.append(text);
            length += text.length();
        }

        void tag(XliffPart.Role role, String id, Optional<String> markup) {
            endWords();
            tagged.add(new XliffPart.Tag(role, id, markup));
        }

        private void endWords() {
            if (!words.isEmpty()) {
                tagged.add(new XliffPart.Words(words.toString()));
                words.setLength(0);
            }
        }

        private List<XliffPart> all() {
            endWords();
            return tagged;
        }
    }
}
