package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders of plain words: {@code {name}}. Two braces together are a brace that is meant as it is.
 *
 * <p>What translators make of a name counts too, such as {@code {nome}}, {@code {имя}} or {@code {0}}, so that it can be
 * told what stands there instead.
 */
final class Placeholders {

    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{|\\}\\}|\\{([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]{0,63}+)\\}");

    private Placeholders() {}

    /** Returns the names, in the order of the words. */
    static List<String> in(String words) {
        if (words.indexOf('{') < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the words with a space in place of each placeholder. */
    static String without(String words) {
        return words.indexOf('{') < 0 ? words : TOKEN.matcher(words).replaceAll(" ");
    }
}
