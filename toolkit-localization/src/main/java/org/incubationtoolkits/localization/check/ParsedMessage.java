package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.MessagePattern;

/**
 * Words read as a pattern of ICU's MessageFormat, with apostrophes as ICU's default takes them.
 *
 * @param content empty if there is a fault
 * @param fault why the words are no pattern, in a few words; empty if they are one
 * @param prose the words of all forms, without arguments
 */
record ParsedMessage(MessageContent content, String fault, String prose) {

    /** ICU reads nested arguments by recursion. */
    private static final int MAX_DEPTH = 20;

    static ParsedMessage of(String words) {
        if (depthOf(words) > MAX_DEPTH) {
            return faulty(words, "More than " + MAX_DEPTH + " braces are open at once");
        }
        try {
            MessagePattern pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(words);
            MessageReading reading = new MessageReading(pattern);
            return new ParsedMessage(reading.content(), "", reading.prose());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return faulty(words, reason(String.valueOf(e.getMessage())));
        }
    }

    boolean isFaulty() {
        return !fault.isEmpty();
    }

    private static ParsedMessage faulty(String words, String fault) {
        return new ParsedMessage(MessageContent.EMPTY, fault, words);
    }

    private static int depthOf(String words) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** ICU says why, then quotes the pattern after one of several introductions. */
    private static String reason(String message) {
        int quote = message.indexOf('"');
        String why = quote < 0 ? message : message.substring(0, quote);
        int place = why.indexOf("[at pattern index");
        String words = (place < 0 ? why : why.substring(0, place)).strip();
        return words.replaceAll("( in message| in|:)$", "");
    }
}
