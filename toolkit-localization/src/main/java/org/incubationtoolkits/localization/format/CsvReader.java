package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Reads one CSV file, row by row; where a row is broken, the next one is read. Used once. */
final class CsvReader {

    private final FileText file;
    private final CsvRows rows;
    private final CsvHead head;
    private final Map<CsvColumn, Integer> columns;
    private final Optional<CsvFault> headFault;
    private final List<HandbackUnit> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> group = Optional.empty();
    private int count;

    private CsvReader(FileText file) {
        this.file = file;
        this.rows = new CsvRows(file.text(), CsvHead.delimiter(file.text()));
        CsvRow first = head(rows);
        this.head = new CsvHead(first.cells());
        this.columns = head.columns();
        this.headFault = first.fault().or(head::fault);
    }

    private static CsvRow head(CsvRows rows) {
        CsvRow first = rows.next();
        return rows.hasNext() && first.cells().get(0).content().startsWith(CsvHead.SEPARATOR) ? rows.next() : first;
    }

    static Result<Handback> read(FileText file) {
        return new CsvReader(file).read();
    }

    private Result<Handback> read() {
        if (headFault.isPresent()) {
            return Result.failed(List.of(problem(ExchangeProblem.NOT_READABLE, headFault.get())));
        }
        while (rows.hasNext() && count <= FileText.MAX_UNITS) {
            readRow(rows.next());
        }
        if (count > FileText.MAX_UNITS) {
            return file.tooManyUnits();
        }
        Handback handback = new Handback(
                Location.of(file.display()),
                group,
                head.language(CsvColumn.SOURCE),
                head.language(CsvColumn.TARGET),
                units);
        return Result.of(handback, problems);
    }

    private void readRow(CsvRow row) {
        if (row.isBlank()) {
            return;
        }
        count++;
        Optional<CsvState> state = CsvState.parse(words(row, CsvColumn.STATE));
        row.fault()
                .or(() -> tooLong(row))
                .or(() -> keyless(row))
                .or(() -> tooShort(row))
                .or(() -> otherGroup(row))
                .or(() -> state.isPresent() ? Optional.empty() : Optional.of(unknownState(row)))
                .ifPresentOrElse(
                        fault -> problems.add(problem(ExchangeProblem.BAD_UNIT, fault)),
                        () -> units.add(unit(row, state.orElseThrow())));
    }

    private HandbackUnit unit(CsvRow row, CsvState state) {
        CsvCell key = cell(row, CsvColumn.KEY).orElseThrow();
        String target = words(row, CsvColumn.TARGET);
        return new HandbackUnit(
                key.words().strip(),
                words(row, CsvColumn.SOURCE),
                target,
                state.claim(target),
                Stamp.find(words(row, CsvColumn.STAMP)),
                file.at(key.line(), key.column()));
    }

    private Optional<CsvFault> tooLong(CsvRow row) {
        return row.cells().stream()
                .skip(head.cells().size())
                .filter(cell -> !cell.content().isBlank())
                .findFirst()
                .map(cell -> new CsvFault(
                        cell.line(),
                        cell.column(),
                        "The row has more cells than the first row; " + Excerpt.of(cell.content()) + " is too many.",
                        "Write quotes around a text with a comma, semicolon or tab."));
    }

    /** Only at the end of a file that was cut off, where half a translation must not pass for a whole one. */
    private Optional<CsvFault> tooShort(CsvRow row) {
        CsvCell last = row.cells().get(row.cells().size() - 1);
        return cell(row, CsvColumn.STATE).isPresent()
                ? Optional.empty()
                : Optional.of(new CsvFault(
                        last.line(),
                        last.column(),
                        "The row ends with " + Excerpt.of(last.content()) + ", before its state.",
                        "Take the row from the file that was given."));
    }

    private Optional<CsvFault> keyless(CsvRow row) {
        CsvCell first = row.cells().get(0);
        return words(row, CsvColumn.KEY).isBlank()
                ? Optional.of(new CsvFault(
                        first.line(), first.column(), "The row has no key.", "Take it from the file that was given."))
                : Optional.empty();
    }

    /** The first row that tells its group tells that of the file. */
    private Optional<CsvFault> otherGroup(CsvRow row) {
        Optional<String> told = Optional.of(words(row, CsvColumn.GROUP).strip()).filter(it -> !it.isEmpty());
        group = group.or(() -> told);
        return told.equals(group) || told.isEmpty()
                ? Optional.empty()
                : Optional.of(fault(
                        row,
                        CsvColumn.GROUP,
                        "The row is of the group " + Excerpt.of(told.get()) + ", but the file of "
                                + Excerpt.of(group.orElse("")) + ".",
                        "Keep the groups in files of their own."));
    }

    private CsvFault unknownState(CsvRow row) {
        String written = words(row, CsvColumn.STATE).strip();
        List<String> known = Stream.of(CsvState.values()).map(CsvState::word).toList();
        return fault(
                row,
                CsvColumn.STATE,
                Excerpt.of(written) + " is not a state.",
                Nearest.hint(written, known, "Write one of "));
    }

    private CsvFault fault(CsvRow row, CsvColumn column, String message, String hint) {
        CsvCell cell = cell(row, column).orElse(row.cells().get(0));
        return new CsvFault(cell.line(), cell.column(), message, hint);
    }

    private String words(CsvRow row, CsvColumn column) {
        return cell(row, column).map(CsvCell::words).orElse("");
    }

    private Optional<CsvCell> cell(CsvRow row, CsvColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    private Problem problem(ExchangeProblem code, CsvFault fault) {
        return code.at(file.at(fault.line(), fault.column()), fault.message()).withHint(fault.hint());
    }
}
