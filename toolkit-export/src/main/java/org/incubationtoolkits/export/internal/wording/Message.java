package org.incubationtoolkits.export.internal.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules.PluralType;
import org.incubationtoolkits.model.text.Text;

/**
 * Writes a pattern of ICU's MessageFormat 1, as ICU parses it. ICU's own formatter writes a string and counts single numbers;
 * a label needs the pieces apart, since a text in it may be in another language, and counts ranges too.
 */
final class Message {

    private final MessagePattern pattern;
    private final Values values;
    private final Pieces out;

    private Message(MessagePattern pattern, Values values, Pieces out) {
        this.pattern = pattern;
        this.values = values;
        this.out = out;
    }

    /** @throws IllegalArgumentException if the words are no pattern, or depend on something that is not a value here */
    static void write(String words, Values values, Pieces out) {
        new Message(parse(words), values, out).message(0, new Amount(0, 0));
    }

    private static MessagePattern parse(String words) {
        if (words.length() > Text.MAX_LENGTH) { // ICU goes as deep as the pattern does
            throw new IllegalArgumentException(
                    "a pattern has at most " + Text.MAX_LENGTH + " characters, has " + words.length());
        }
        try {
            return new MessagePattern(words);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the pattern has too long a name or too great a number", e);
        }
    }

    /** @param amount what the sign {@code #} stands for */
    private void message(int start, Amount amount) {
        int done = pattern.getPart(start).getLimit();
        for (int i = start + 1; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            out.words(pattern.getPatternString().substring(done, part.getIndex()));
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return;
            }
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                out.words(out.formats().amount(amount));
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(i);
                i = pattern.getLimitPartIndex(i);
            }
            done = pattern.getPart(i).getLimit();
        }
    }

    private void argument(int start) {
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        int style = start + 2;
        switch (pattern.getPart(start).getArgType()) {
            case NONE, SIMPLE -> values.get(name).ifPresentOrElse(out::value, () -> out.words("{" + name + "}"));
            case PLURAL -> plural(style, name, PluralType.CARDINAL);
            case SELECTORDINAL -> plural(style, name, PluralType.ORDINAL);
            case SELECT -> message(branch(style, required(name).toString()), new Amount(0, 0));
            case CHOICE -> throw new IllegalArgumentException("choice is not supported; use plural");
        }
    }

    private Object required(String name) {
        return values.get(name).orElseThrow(() -> new IllegalArgumentException("there is no value \"" + name + "\""));
    }

    private void plural(int style, String name, PluralType type) {
        Amount amount = Amount.of(required(name))
                .orElseThrow(() -> new IllegalArgumentException("the value \"" + name + "\" is no number"));
        Amount counted = amount.minus((long) pattern.getPluralOffset(style));
        int exact = exactBranch(style, amount);
        message(exact > 0 ? exact : branch(style, out.formats().category(counted, type)), counted);
    }

    /** Returns the message for exactly this number, or 0. */
    private int exactBranch(int style, Amount amount) {
        for (int i = firstSelector(style); isSelector(i); i = next(i)) {
            Part number = pattern.getPart(i + 1);
            if (number.getType().hasNumericValue() && amount.is(pattern.getNumericValue(number))) {
                return messageOf(i);
            }
        }
        return 0;
    }

    /** Returns the message for a word, or that for {@code other}, which every pattern has. */
    private int branch(int style, String word) {
        int other = 0;
        for (int i = firstSelector(style); isSelector(i); i = next(i)) {
            if (pattern.partSubstringMatches(pattern.getPart(i), word)) {
                return messageOf(i);
            }
            if (other == 0 && pattern.partSubstringMatches(pattern.getPart(i), "other")) {
                other = messageOf(i);
            }
        }
        return other;
    }

    /** Before the selectors of a plural there may be an offset. */
    private int firstSelector(int style) {
        return pattern.getPartType(style).hasNumericValue() ? style + 1 : style;
    }

    private boolean isSelector(int part) {
        return pattern.getPartType(part) == Part.Type.ARG_SELECTOR;
    }

    private int messageOf(int selector) {
        return pattern.getPartType(selector + 1).hasNumericValue() ? selector + 2 : selector + 1;
    }

    private int next(int selector) {
        return pattern.getLimitPartIndex(messageOf(selector)) + 1;
    }
}
