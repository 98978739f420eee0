package org.incubationtoolkits.localization.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.Stamp;

/** One entry of a PO file while it is read, line by line. */
final class PoEntry {

    static final String CONTEXT = "msgctxt";
    static final String SOURCE = "msgid";
    static final String PLURAL = "msgid_plural";
    static final String TARGET = "msgstr";

    /** What stands before a stamp in a comment. */
    static final String STAMP = "stamp:";

    /** One of the flags; a search, because a hostile file could list a million. */
    private static final Pattern FUZZY = Pattern.compile(",[ \t]*fuzzy[ \t]*(?:,|$)");

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private StringBuilder current = new StringBuilder();
    private int line;
    private int column;
    private boolean fuzzy;
    private Optional<Stamp> stamp = Optional.empty();
    private Optional<PoFault> fault = Optional.empty();

    /** Takes a comment, of which only flags and the stamp matter; the last stamp counts, for a note may hold one. */
    void comment(String comment) {
        if (comment.startsWith("#,")) {
            fuzzy |= FUZZY.matcher(comment).find();
        } else if (comment.startsWith("#.") && comment.contains(STAMP)) {
            stamp = Stamp.find(comment.substring(comment.lastIndexOf(STAMP))).or(() -> stamp);
        }
    }

    /** Begins the text of a keyword that stands at this place. */
    void begin(String keyword, int atLine, int atColumn) {
        if (texts.isEmpty() || keyword.equals(CONTEXT)) {
            line = atLine;
            column = atColumn;
        }
        current = new StringBuilder();
        if (texts.putIfAbsent(keyword, current) != null && !texts.containsKey(PLURAL)) {
            fail(new PoFault(atLine, atColumn, keyword + " stands there twice", "Take one out."));
        }
        if (keyword.equals(PLURAL)) {
            fail(new PoFault(atLine, atColumn, "it has plural forms", "Write all forms into one text."));
        }
    }

    /** Returns what the text that was begun last is appended to. */
    StringBuilder current() {
        return current;
    }

    void fail(PoFault first) {
        fault = fault.or(() -> Optional.of(first));
    }

    boolean has(String keyword) {
        return texts.containsKey(keyword);
    }

    boolean hasTexts() {
        return !texts.isEmpty();
    }

    /** Returns whether there is nothing but comments. */
    boolean isEmpty() {
        return texts.isEmpty() && fault.isEmpty();
    }

    boolean isHeader() {
        return fault.isEmpty()
                && !has(CONTEXT)
                && has(TARGET)
                && text(SOURCE).filter(String::isEmpty).isPresent();
    }

    /** Returns what the entry is called in messages. */
    String name() {
        return text(CONTEXT).or(() -> text(SOURCE)).orElse("");
    }

    Optional<String> text(String keyword) {
        return Optional.ofNullable(texts.get(keyword)).map(StringBuilder::toString);
    }

    /** Returns what is wrong with the entry, once it is complete. */
    Optional<PoFault> fault() {
        return fault.or(() -> Stream.of(CONTEXT, SOURCE, TARGET)
                .filter(keyword -> !has(keyword))
                .findFirst()
                .map(keyword ->
                        new PoFault(line, column, "it has no " + keyword, "Take it from the file that was given.")));
    }

    /** Returns the unit that the entry is, if nothing is wrong with it. */
    HandbackUnit unit(FileText file) {
        String target = text(TARGET).orElse("");
        Claim claim = fuzzy || target.isBlank() ? Claim.NEEDS_WORK : Claim.DONE;
        return new HandbackUnit(
                text(CONTEXT).orElse(""), text(SOURCE).orElse(""), target, claim, stamp, file.at(line, column));
    }
}
