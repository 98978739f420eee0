package org.incubationtoolkits.export.internal.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Maps and lists as JSON, the same on every machine. */
public final class JsonText {

    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

    private JsonText() {}

    /**
     * Returns {@code tree} with two blanks of indentation and a line break at the end.
     *
     * <p>The three characters that could end a script element or, in old engines, a string in it are written as escapes.
     * They occur in strings only, so the document stays the same and can be put into a page as it is.
     */
    public static String of(Object tree) {
        return WRITER.writeValueAsString(tree)
                        .replace("<", "\\u003c")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029")
                + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
