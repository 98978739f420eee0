package org.incubationtoolkits.model.io;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Maps and lists as JSON for people to read, laid out as {@code JSON.stringify(tree, null, 2)} does: the same on every machine. */
public final class IndentedJson {

    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

    private IndentedJson() {}

    /** Returns {@code tree} with two blanks of indentation and a line break at the end. */
    public static String of(Object tree) {
        return WRITER.writeValueAsString(tree) + "\n";
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
