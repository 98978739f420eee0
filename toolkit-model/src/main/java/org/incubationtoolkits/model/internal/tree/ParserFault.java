package org.incubationtoolkits.model.internal.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.problem.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What keeps a parser from going on. That of YAML tells first what it was doing, then, on a line of its own, what is
 * wrong, each followed by its place and a drawing; the last ones are meant.
 *
 * @param token where the last token stands, for a fault without a place
 */
record ParserFault(JacksonException exception, Location token, SourceLines lines) {

    private static final Pattern MARK =
            Pattern.compile("^ in .*, line (\\d{1,9}), column (\\d{1,9})", Pattern.MULTILINE);

    private static final Pattern SENTENCE = Pattern.compile("^\\S.*$", Pattern.MULTILINE);

    /** What is of use only to those who wrote the parser. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\.?\\s*\\(Do not use .*\\)|\\s*\\(start marker at .*|: enable `.*|: maybe a .*|\\.?\\s*$");

    private static final int MAX_LENGTH = 120;

    Location location() {
        Matcher mark = MARK.matcher(message());
        Location last = null;
        while (mark.find()) {
            last = lines.location(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
        }
        TokenStreamLocation at = exception.getLocation();
        if (last != null) {
            return last;
        }
        return at == null || at.getLineNr() < 1 ? token : lines.location(at.getLineNr(), at.getColumnNr());
    }

    String sentence() {
        Matcher sentence = SENTENCE.matcher(message());
        String last = "it breaks off";
        while (sentence.find()) {
            last = sentence.group();
        }
        return Excerpts.of(ADVICE.matcher(last).replaceAll(""), MAX_LENGTH);
    }

    private String message() {
        String message = exception.getOriginalMessage();
        return message == null ? "" : message;
    }
}
