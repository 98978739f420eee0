package org.incubationtoolkits.localization.format;

import java.util.List;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Result;

/**
 * CSV (RFC 4180), for spreadsheets, with one row for each text. No cell is a formula. What each column holds is told in
 * {@code docs/reference/formats/csv.md}.
 */
public final class CsvFormat implements TranslationFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public byte[] write(Handoff handoff) {
        StringBuilder out = new StringBuilder();
        CsvHead.append(out, handoff);
        handoff.units().forEach(unit -> append(out, handoff.group(), unit));
        return FileText.encoded(out);
    }

    /** In the order of {@link CsvColumn}. */
    private static void append(StringBuilder out, String group, HandoffUnit unit) {
        List<String> cells = List.of(
                unit.source().key().value(),
                unit.words(),
                unit.target(),
                CsvState.of(unit).word(),
                unit.source().limit().map(String::valueOf).orElse(""),
                unit.note(),
                unit.stamp().toString(),
                group);
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",");
            CsvCell.append(out, cells.get(i));
        }
        out.append("\r\n");
    }

    /** The columns may stand in any order, others between them, with semicolons or tabs instead of commas. */
    @Override
    public Result<Handback> read(String display, byte[] content) {
        return FileText.read(display, content, CsvReader::read);
    }
}
