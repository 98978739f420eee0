package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Reads one PO file, line by line, as GNU gettext does; where an entry is broken, the next one is read. Used once. */
final class PoReader {

    private static final Pattern KEYWORD =
            Pattern.compile("[ \t]*(msgctxt|msgid_plural|msgid|msgstr)(?:\\[[0-9]+])?[ \t]*(?=\")");

    private final FileText file;
    private final List<HandbackUnit> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<PoHeader> header = Optional.empty();
    private PoEntry entry = new PoEntry();
    private boolean isAfterBlank;
    private int count;

    private PoReader(FileText file) {
        this.file = file;
    }

    static Result<Handback> read(FileText file) {
        return new PoReader(file).read();
    }

    private Result<Handback> read() {
        readLines();
        if (count > FileText.MAX_UNITS) {
            return file.tooManyUnits();
        }
        if (header.isEmpty() && units.isEmpty()) {
            return file.unreadable("The file is not in PO, for no entry can be read.", "");
        }
        Optional<String> charset = header.flatMap(PoHeader::foreignCharset);
        if (charset.isPresent()) {
            return file.unreadable(
                    "The header says that the file is in " + Excerpt.of(charset.get()) + ", not in UTF-8.",
                    "Convert it by msgconv --to-code=UTF-8.");
        }
        return Result.of(handback(), problems);
    }

    private Handback handback() {
        return new Handback(
                Location.of(file.display()),
                header.flatMap(PoHeader::group),
                header.flatMap(PoHeader::source),
                header.flatMap(PoHeader::locale),
                units);
    }

    private void readLines() {
        String text = file.text();
        int number = 1;
        for (int from = 0; from < text.length() && count <= FileText.MAX_UNITS; number++) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            boolean hasReturn = end > from && text.charAt(end - 1) == '\r';
            readLine(text.substring(from, hasReturn ? end - 1 : end), number);
            from = end + 1;
        }
        finish();
    }

    private void readLine(String line, int number) {
        String content = line.strip();
        if (content.isEmpty()) {
            isAfterBlank = true;
            return;
        }
        Matcher keyword = KEYWORD.matcher(line);
        if (content.startsWith("#")) {
            readComment(content);
        } else if (content.startsWith("\"")) {
            readText(line, number, line.indexOf('"'));
        } else if (keyword.lookingAt()) {
            readKeyword(keyword.group(1), number, keyword.start(1) + 1);
            readText(line, number, keyword.end());
        } else {
            entry.fail(new PoFault(
                    number,
                    1 + line.indexOf(content.charAt(0)),
                    Excerpt.of(content) + " is not PO",
                    "Take the line out, or write # before it."));
        }
        isAfterBlank = false;
    }

    private void readComment(String comment) {
        if (entry.has(PoEntry.TARGET) || isAfterBlank && !entry.isEmpty()) {
            finish();
        }
        if (comment.startsWith("#~")) {
            finish();
        } else {
            entry.comment(comment);
        }
    }

    private void readKeyword(String keyword, int number, int column) {
        boolean isBeginning = keyword.equals(PoEntry.CONTEXT) || keyword.equals(PoEntry.SOURCE);
        boolean isOver = entry.has(PoEntry.SOURCE) || keyword.equals(PoEntry.CONTEXT) && entry.hasTexts();
        if (isBeginning && (isOver || !entry.hasTexts() && !entry.isEmpty())) {
            finish();
        }
        entry.begin(keyword, number, column);
    }

    private void readText(String line, int number, int start) {
        if (!entry.hasTexts()) {
            entry.fail(new PoFault(number, start + 1, "the text belongs to no keyword", "Write msgstr before it."));
        }
        new PoLiteral(line, start, entry.current())
                .read()
                .ifPresent(fault -> entry.fail(new PoFault(number, fault.column(), fault.message(), fault.hint())));
    }

    private void finish() {
        PoEntry finished = entry;
        entry = new PoEntry();
        if (finished.isEmpty()) {
            return;
        }
        if (header.isEmpty() && finished.isHeader()) {
            header = finished.text(PoEntry.TARGET).map(PoHeader::parse);
            return;
        }
        count++;
        finished.fault().ifPresentOrElse(fault -> addProblem(finished, fault), () -> units.add(finished.unit(file)));
    }

    private void addProblem(PoEntry broken, PoFault fault) {
        problems.add(ExchangeProblem.BAD_UNIT
                .at(
                        file.at(fault.line(), fault.column()),
                        "The entry " + Excerpt.of(broken.name()) + " cannot be taken: " + fault.message() + ".")
                .withHint(fault.hint()));
    }
}
