package org.incubationtoolkits.localization.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;
import org.incubationtoolkits.localization.term.Glossary;

/**
 * Writes a glossary as CSV (RFC 4180) under the names that Weblate and Translate Toolkit give to columns; Crowdin asks what each
 * column is. Rows end in {@code \n}: with {@code \r\n}, Translate Toolkit 3.8 finds no columns. Wordings that nobody has finished
 * are fuzzy. No cell is a formula.
 */
public final class GlossaryCsvWriter implements GlossaryWriter {

    private static final List<String> HEADER = List.of("source", "target", "fuzzy", "context", "developer_comments");

    @Override
    public String name() {
        return "glossarycsv";
    }

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public byte[] write(Glossary glossary, Locale locale) {
        StringBuilder out = new StringBuilder();
        append(out, HEADER);
        GlossaryRow.in(glossary, locale).forEach(row -> append(out, cells(row)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(GlossaryRow row) {
        return List.of(
                row.entry().word(),
                row.word(),
                row.wording().state().isComplete() ? "" : "True",
                row.entry().id().value(),
                row.entry().note().orElse(""));
    }

    private static void append(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",");
            CsvCell.append(out, cells.get(i));
        }
        out.append('\n');
    }
}
