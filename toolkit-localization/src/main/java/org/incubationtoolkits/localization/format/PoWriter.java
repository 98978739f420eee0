package org.incubationtoolkits.localization.format;

import java.util.regex.Pattern;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.model.text.TextFormat;

/** Writes one PO file, in the order of comments that GNU gettext keeps. Used once. */
final class PoWriter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z_][A-Za-z0-9_]*}");
    private static final String BRACE_FORMAT = ", python-brace-format";

    private final StringBuilder out = new StringBuilder();
    private final Handoff handoff;

    private PoWriter(Handoff handoff) {
        this.handoff = handoff;
    }

    static CharSequence write(Handoff handoff) {
        return new PoWriter(handoff).write();
    }

    private CharSequence write() {
        PoString.append(out, "", PoEntry.SOURCE, "");
        PoString.append(out, "", PoEntry.TARGET, PoHeader.of(handoff));
        handoff.units().forEach(this::append);
        return out;
    }

    private void append(HandoffUnit unit) {
        String key = unit.source().key().value();
        out.append('\n');
        unit.note().lines().forEach(this::appendNote);
        unit.source().limit().ifPresent(limit -> appendNote("max " + limit + " characters"));
        appendNote(PoEntry.STAMP + " " + unit.stamp());
        out.append("#: ").append(handoff.group()).append('/').append(key).append('\n');
        appendFlags(unit);
        unit.previousSource().ifPresent(previous -> {
            PoString.append(out, "#| ", PoEntry.CONTEXT, key);
            PoString.append(out, "#| ", PoEntry.SOURCE, previous);
        });
        PoString.append(out, "", PoEntry.CONTEXT, key);
        PoString.append(out, "", PoEntry.SOURCE, unit.words());
        PoString.append(out, "", PoEntry.TARGET, unit.target());
    }

    /** A control character in a comment would be one in the file as it is. */
    private void appendNote(String line) {
        out.append("#. ").append(line.replaceAll("\\p{Cc}+", " ").strip()).append('\n');
    }

    private void appendFlags(HandoffUnit unit) {
        String flags = (isFuzzy(unit) ? ", fuzzy" : "") + (isBraceFormat(unit) ? BRACE_FORMAT : "");
        if (!flags.isEmpty()) {
            out.append('#').append(flags).append('\n');
        }
    }

    private static boolean isFuzzy(HandoffUnit unit) {
        return unit.translation()
                .filter(it -> unit.isStale() || !it.state().isComplete())
                .isPresent();
    }

    /** Whether {@code msgfmt --check} should compare placeholders: there are some, and no other braces on their own. */
    private static boolean isBraceFormat(HandoffUnit unit) {
        String single = unit.words().replace("{{", "").replace("}}", "");
        String rest = PLACEHOLDER.matcher(single).replaceAll("");
        return unit.source().format() == TextFormat.PLAIN
                && rest.length() < single.length()
                && rest.indexOf('{') < 0
                && rest.indexOf('}') < 0;
    }
}
