package org.incubationtoolkits.export.internal.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The YAML at the head of a page, as Hugo, Jekyll, MkDocs and Docusaurus read it. What is not theirs to interpret stands
 * below {@code params}, where none of them looks for a layout, a language or an address.
 */
public final class FrontMatter {

    private final String title;
    private final String description;
    private final Map<String, String> params = new LinkedHashMap<>();

    public FrontMatter(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public FrontMatter with(String param, String value) {
        params.put(param, value);
        return this;
    }

    /** Returns the lines with those that enclose them, and a line break at the end. */
    public String source() {
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: ").append(quoted(title)).append('\n');
        out.append("description: ").append(quoted(description)).append('\n');
        out.append("params:\n");
        params.forEach((name, value) ->
                out.append("  ").append(name).append(": ").append(quoted(value)).append('\n'));
        return out.append("---\n").toString();
    }

    /** Returns a string that YAML 1.1 and 1.2 read alike. */
    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(isPlain(c) ? String.valueOf(c) : "\\u" + hexadecimal(c));
            }
        }
        return out.append('"').toString();
    }

    /** YAML 1.1 takes some controls for line ends, and refuses others. */
    private static boolean isPlain(char c) {
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
    }

    private static String hexadecimal(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
