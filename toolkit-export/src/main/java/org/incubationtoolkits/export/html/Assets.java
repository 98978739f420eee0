package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the library ships for browsers. */
final class Assets {

    private static final String FOLDER = "/org/incubationtoolkits/export/assets/";

    /** Comments that fill whole lines; one that begins with an exclamation mark, such as a licence, stays. */
    private static final Pattern COMMENT_LINES =
            Pattern.compile("^[ ]*(//[^\n]*|/\\*\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/)\n", Pattern.MULTILINE);

    private static final Pattern STYLE_COMMENTS = Pattern.compile("[ ]*/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/\n?");

    private Assets() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("The library has no asset \"" + name + "\"");
            }
            return stream.readAllBytes();
        }
    }

    /** Returns a script as it is published: without comments, which are for those who change it. */
    static String script(String name) throws IOException {
        return COMMENT_LINES.matcher(text(name)).replaceAll("");
    }

    /** Returns a style sheet as it is published, without comments. */
    static String style(String name) throws IOException {
        return STYLE_COMMENTS
                        .matcher(text(name))
                        .replaceAll(comment -> comment.group().endsWith("\n") ? "\n" : "")
                        .strip()
                + "\n";
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
