package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import java.util.Optional;

/**
 * The Han characters that are written in Traditional or in Simplified Chinese only, as ICU's transliterators know them.
 * Most characters are in both, and say nothing.
 */
final class HanForms {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    /** Fewer may stand in a name. */
    private static final int FEWEST = 3;

    private final BitSet traditional;
    private final BitSet simplified;

    private HanForms(BitSet traditional, BitSet simplified) {
        this.traditional = traditional;
        this.simplified = simplified;
    }

    /** Made when it is first needed: it takes a moment, and few catalogues are in Chinese. */
    private static final class Known {

        private static final HanForms FORMS = known();

        private static HanForms known() {
            BitSet traditional = changed("Traditional-Simplified");
            BitSet simplified = changed("Simplified-Traditional");
            BitSet both = (BitSet) traditional.clone();
            both.and(simplified);
            traditional.andNot(both);
            simplified.andNot(both);
            return new HanForms(traditional, simplified);
        }

        private static BitSet changed(String transliterator) {
            Transliterator other = Transliterator.getInstance(transliterator);
            BitSet changed = new BitSet();
            for (int c = FIRST; c <= LAST; c++) {
                String character = Character.toString(c);
                changed.set(c, !other.transliterate(character).equals(character));
            }
            return changed;
        }
    }

    /**
     * Returns what the words are in if it is not {@code script}; nothing if they are in it, or cannot be told.
     *
     * @param script {@code Hans} or {@code Hant}; for all others nothing is returned
     */
    static Optional<String> otherThan(String script, String words) {
        return switch (script) {
            case "Hans" -> Known.FORMS.isFor(words, true) ? Optional.of("Traditional Han") : Optional.empty();
            case "Hant" -> Known.FORMS.isFor(words, false) ? Optional.of("Simplified Han") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isFor(String words, boolean isTraditional) {
        long ofTraditional = words.chars().filter(traditional::get).count();
        long ofSimplified = words.chars().filter(simplified::get).count();
        return isTraditional
                ? ofTraditional >= FEWEST && ofTraditional > ofSimplified
                : ofSimplified >= FEWEST && ofSimplified > ofTraditional;
    }
}
