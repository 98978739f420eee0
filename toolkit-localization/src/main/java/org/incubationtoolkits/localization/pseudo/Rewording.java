package org.incubationtoolkits.localization.pseudo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * One way of putting texts into other words that keep their form.
 *
 * @param letters what stands for each character
 */
record Rewording(IntUnaryOperator letters, Growth growth) {

    /** @param limit the greatest length of the result, in characters (code points), which only the source text itself may pass */
    String apply(String source, TextFormat format, int limit) {
        BitSet kept = Kept.positions(source, format);
        List<Passage> passages = Passage.of(source, format);
        int room = Math.max(0, limit - source.codePointCount(0, source.length())) / Math.max(1, passages.size());
        StringBuilder reworded = new StringBuilder();
        int from = 0;
        for (Passage passage : passages) {
            reworded.append(source, from, passage.start());
            reworded.append(growth.of(words(source, passage, kept), room));
            from = passage.end();
        }
        return reworded.append(source.substring(from)).toString();
    }

    private Passage.Words words(String source, Passage passage, BitSet kept) {
        StringBuilder text = new StringBuilder();
        StringBuilder spoken = new StringBuilder();
        int length = 0;
        for (int i = passage.start(); i < passage.end(); ) {
            int character = source.codePointAt(i);
            int shown = kept.get(i) ? character : letters.applyAsInt(character);
            text.appendCodePoint(shown);
            spoken.appendCodePoint(kept.get(i) ? '\n' : shown);
            length += kept.get(i) ? 0 : 1;
            i += Character.charCount(character);
        }
        return new Passage.Words(text.toString(), length, String.join(" ", spokenIn(spoken.toString())));
    }

    /** A word beside something kept may be a part of one, and is left out; what then stands twice in a row is said once. */
    private static List<String> spokenIn(String words) {
        List<String> spoken = new ArrayList<>();
        for (String word : words.split("[^\\p{L}\\p{M}\\n'’-]+")) {
            boolean again = !spoken.isEmpty() && spoken.get(spoken.size() - 1).equalsIgnoreCase(word);
            if (!again && word.matches("\\p{L}[\\p{L}\\p{M}'’-]*")) {
                spoken.add(word);
            }
        }
        return spoken;
    }
}
