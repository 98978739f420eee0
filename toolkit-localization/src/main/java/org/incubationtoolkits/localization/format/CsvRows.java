package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file (RFC 4180), one after the other. A line may end in any of the three usual ways, and a double
 * quote in the middle of a cell without quotes is one like any other character. Used once.
 */
final class CsvRows {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;
    private int lineStart;
    private Optional<CsvFault> fault = Optional.empty();

    CsvRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    boolean hasNext() {
        return at < text.length();
    }

    CsvRow next() {
        fault = Optional.empty();
        List<CsvCell> cells = new ArrayList<>();
        boolean isMore = true;
        while (isMore) {
            CsvCell cell = cell();
            if (cells.size() < CsvRow.MAX_CELLS) {
                cells.add(cell);
            } else {
                fail(cell.line(), cell.column(), "The row has more than \"" + CsvRow.MAX_CELLS + "\" cells.", "");
            }
            isMore = at < text.length() && text.charAt(at) == delimiter;
            if (at < text.length()) {
                step();
            }
        }
        return new CsvRow(cells, fault);
    }

    /** Reads up to the delimiter or line end after the cell. */
    private CsvCell cell() {
        int cellLine = line;
        int cellColumn = column();
        boolean isQuoted = at < text.length() && text.charAt(at) == QUOTE;
        String content = isQuoted ? quoted() : plain();
        return new CsvCell(content, cellLine, cellColumn);
    }

    private String plain() {
        int start = at;
        while (!isAtEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int startLine = line;
        int startColumn = column();
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length() && (text.charAt(at) != QUOTE || isDoubled())) {
            content.append(text.charAt(at));
            at += text.charAt(at) == QUOTE ? 1 : 0;
            content.append(restOfStep());
        }
        if (at == text.length()) {
            fail(
                    startLine,
                    startColumn,
                    "The quote that begins here does not end.",
                    "Write \" at the end of the text.");
            return content.toString();
        }
        at++;
        if (!isAtEnd()) {
            fail(line, column(), "Something follows after the end of a quote.", "Write \"\" for a quote in a text.");
            plain();
        }
        return content.toString();
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
    }

    /** Goes on by one character, and by both of CR LF; returns the second of them. */
    private String restOfStep() {
        int before = at;
        step();
        return text.substring(before + 1, at);
    }

    private void step() {
        char c = text.charAt(at);
        at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        if (c == '\r' || c == '\n') {
            line++;
            lineStart = at;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length()
                || text.charAt(at) == delimiter
                || text.charAt(at) == '\r'
                || text.charAt(at) == '\n';
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void fail(int atLine, int atColumn, String message, String hint) {
        fault = fault.or(() -> Optional.of(new CsvFault(atLine, atColumn, message, hint)));
    }
}
