package org.incubationtoolkits.model.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * What somebody wrote behind {@code #} in a file of YAML, to the end of the line.
 *
 * @param text from the {@code #} on
 * @param wholeLine whether nothing but white space stands before it
 */
public record Comment(Location location, String text, boolean wholeLine) {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit(2 * ReadLimits.MAX_BYTES)
            .build();

    /** Returns all comments in a document of YAML, in order. */
    public static List<Comment> in(Document document) {
        String content = String.join("\n", document.lines()) + "\n";
        SourceLines lines = SourceLines.of(document.source(), content);
        ScannerImpl scanner = new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, new WholeCharacters(content)));
        List<Comment> comments = new ArrayList<>();
        while (scanner.hasNext()) {
            Token token = scanner.next();
            if (token instanceof CommentToken comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comment.getStartMark()
                        .ifPresent(mark -> comments.add(of(lines, mark.getLine() + 1, mark.getColumn() + 1)));
            }
        }
        return comments;
    }

    private static Comment of(SourceLines lines, int line, int column) {
        Location at = lines.location(line, column);
        String words = lines.lines().get(line - 1);
        Location place = new Location(at.source(), at.line(), at.column(), JsonPointer.ROOT);
        return new Comment(place, words.substring(at.column() - 1), isSpace(words.substring(0, at.column() - 1)));
    }

    /** Returns whether there is nothing but what YAML takes for white space, which is less than Unicode does. */
    public static boolean isSpace(String line) {
        return line.chars().allMatch(c -> c == ' ' || c == '\t');
    }
}
