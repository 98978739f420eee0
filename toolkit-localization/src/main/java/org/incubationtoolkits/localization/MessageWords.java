package org.incubationtoolkits.localization;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.BitSet;

/** The words of an ICU message: what a reader sees of it, without arguments and their keywords. */
public final class MessageWords {

    private MessageWords() {}

    /**
     * Returns the positions in {@code pattern}, in characters (UTF-16 units), at which there are words; all of them where it is no
     * pattern at all.
     */
    public static BitSet positions(String pattern) {
        BitSet words = new BitSet(pattern.length());
        words.set(0, pattern.length());
        try {
            removeSyntax(new MessagePattern(pattern), words);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            words.set(0, pattern.length());
        }
        return words;
    }

    /** An argument reaches from its first part to its last, but the messages in it are words again. */
    private static void removeSyntax(MessagePattern pattern, BitSet words) {
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START ->
                    words.clear(
                            part.getIndex(),
                            pattern.getPart(pattern.getLimitPartIndex(i)).getLimit());
                case MSG_START ->
                    words.set(
                            part.getLimit(),
                            pattern.getPart(pattern.getLimitPartIndex(i)).getIndex());
                case REPLACE_NUMBER -> words.clear(part.getIndex(), part.getLimit());
                default -> {}
            }
        }
    }
}
