package org.incubationtoolkits.export.internal.json;

import org.incubationtoolkits.model.io.IndentedJson;

/** Maps and lists as JSON, the same on every machine. */
public final class JsonText {

    private JsonText() {}

    /**
     * Returns {@code tree} with two blanks of indentation and a line break at the end.
     *
     * <p>The three characters that could end a script element or, in old engines, a string in it are written as escapes.
     * They occur in strings only, so the document stays the same and can be put into a page as it is.
     */
    public static String of(Object tree) {
        return IndentedJson.of(tree)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
