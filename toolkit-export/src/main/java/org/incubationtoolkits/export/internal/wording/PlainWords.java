package org.incubationtoolkits.export.internal.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with {@code {name}} in the places of values, and {@code {{} and {@code }}} for braces. Nothing else means anything: no
 * apostrophe quotes.
 */
final class PlainWords {

    private static final Pattern SYNTAX = Pattern.compile("\\{\\{|}}|\\{([A-Za-z][A-Za-z0-9_-]*)}");

    private PlainWords() {}

    /** Goes through the words once, so that what a value contains is never taken for a placeholder. */
    static void write(String words, Values values, Pieces out) {
        Matcher syntax = SYNTAX.matcher(words);
        int done = 0;
        while (syntax.find()) {
            out.words(words.substring(done, syntax.start()));
            Optional<Object> value = Optional.ofNullable(syntax.group(1)).flatMap(values::get);
            value.ifPresentOrElse(out::value, () -> out.words(literal(syntax)));
            done = syntax.end();
        }
        out.words(words.substring(done));
    }

    private static String literal(Matcher syntax) {
        return syntax.group(1) == null ? syntax.group().substring(1) : syntax.group();
    }
}
