package org.incubationtoolkits.localization.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * Finds the references in a text. What only looks like one, such as {@code [[No such key]]}, is words like all others.
 *
 * <p>In rich text, {@code \[[key]]}, what stands in a code span, the address of a link, and the text of a link, as in
 * {@code [[key]](https://example.org)}, are no references either; {@code [[[key]]](https://example.org)} is a link with one.
 */
public final class TermReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\[(" + Id.SYNTAX + ")(?:\\|(" + Id.SYNTAX + "))?\\]\\]");

    /** From here on nothing is a reference: an escaped character, a run of backticks, an address. */
    private static final Pattern SKIPPED =
            Pattern.compile("\\\\\\p{Punct}|`+|\\]\\([^()\\s]*\\)|<[A-Za-z][A-Za-z0-9+.-]*:[^<>\\s]*>");

    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*\n");

    private final String words;
    private final boolean isRich;
    private final Matcher reference;
    private final Matcher skipped;
    private final List<TermReference> found = new ArrayList<>();

    private TermReferences(String words, boolean isRich) {
        this.words = words;
        this.isRich = isRich;
        this.reference = REFERENCE.matcher(words);
        this.skipped = SKIPPED.matcher(words);
    }

    /** Returns the references in these words, in order. */
    public static List<TermReference> in(String words, TextFormat format) {
        return words.contains("[[") ? new TermReferences(words, format == TextFormat.RICH).find() : List.of();
    }

    private List<TermReference> find() {
        int at = 0;
        while (at < words.length()) {
            at = isReferenceAt(at) ? addReference() : isRich && isSkippedAt(at) ? endOfSkipped() : at + 1;
        }
        return found;
    }

    private boolean isReferenceAt(int at) {
        boolean matches = reference.region(at, words.length()).lookingAt();
        return matches && !(isRich && words.startsWith("(", reference.end()));
    }

    private int addReference() {
        Optional<Id> form = Optional.ofNullable(reference.group(2)).map(Id::of);
        found.add(new TermReference(Id.of(reference.group(1)), form, reference.start(), reference.end()));
        return reference.end();
    }

    private boolean isSkippedAt(int at) {
        return skipped.region(at, words.length()).lookingAt();
    }

    private int endOfSkipped() {
        return words.charAt(skipped.start()) == '`' ? endOfCode(skipped.group()) : skipped.end();
    }

    /** A code span ends at the next run of as many backticks in the same paragraph; without one, the backticks are words. */
    private int endOfCode(String backticks) {
        int start = skipped.end();
        Matcher blank = BLANK_LINE.matcher(words).region(start, words.length());
        int limit = blank.find() ? blank.start() : words.length();
        Matcher runs = Pattern.compile("`+").matcher(words).region(start, limit);
        while (runs.find()) {
            if (runs.group().equals(backticks)) {
                return runs.end();
            }
        }
        return start;
    }
}
