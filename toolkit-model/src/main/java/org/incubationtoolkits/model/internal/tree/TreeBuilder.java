package org.incubationtoolkits.model.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from its tokens. Used once. */
final class TreeBuilder {

    private final SourceLines lines;
    private final JsonParser parser;
    private final Consumer<Problem> problems;

    TreeBuilder(SourceLines lines, JsonParser parser, Consumer<Problem> problems) {
        this.lines = lines;
        this.parser = parser;
        this.problems = problems;
    }

    /** Returns the tree, or nothing if it breaks off. */
    Optional<Node> document() {
        try {
            return wholeDocument();
        } catch (StreamConstraintsException e) {
            problems.accept(ModelProblem.OVER_LIMIT
                    .at(location(), ReadLimits.sentence(e))
                    .withHint("Divide it into smaller items."));
        } catch (JacksonException e) {
            ParserFault fault = new ParserFault(e, location(), lines);
            problems.accept(ModelProblem.MALFORMED
                    .at(fault.location(), "The file cannot be parsed: " + fault.sentence() + ".")
                    .withHint("Check indentation, quotes and brackets here and on the line before."));
        }
        return Optional.empty();
    }

    private Optional<Node> wholeDocument() {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            problems.accept(ModelProblem.FILE_EMPTY.at(Location.of(lines.source()), "The file is empty."));
            return Optional.empty();
        }
        Node root = node(first, JsonPointer.ROOT);
        if (parser.nextToken() != null) {
            problem(ModelProblem.MALFORMED, JsonPointer.ROOT, "The file goes on after the end of its document.", "");
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, JsonPointer pointer) {
        Location start = location();
        refuseReferences(start, pointer);
        return switch (token) {
            case START_OBJECT -> mapping(start, pointer);
            case START_ARRAY -> sequence(start, pointer);
            case VALUE_NUMBER_INT -> scalar(start, Node.Scalar.Type.INTEGER);
            case VALUE_NUMBER_FLOAT -> scalar(start, Node.Scalar.Type.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> scalar(start, Node.Scalar.Type.BOOLEAN);
            case VALUE_NULL -> scalar(start, Node.Scalar.Type.NULL);
            default -> scalar(start, Node.Scalar.Type.STRING);
        };
    }

    /** YAML's own parser knows fewer types than the core schema, so that {@code ~} would be a text. */
    private Node scalar(Location start, Node.Scalar.Type type) {
        String text = type == Node.Scalar.Type.NULL ? "" : parser.getString();
        boolean isPlain = isYaml() && "\"'|>".indexOf(lines.at(start)) < 0;
        Node.Scalar.Type known = isPlain ? CoreSchema.typeOf(text) : type;
        return new Node.Scalar(start.line(), start.column(), lastLine(start), known, text);
    }

    /** The parser of YAML stands behind a block when it has read it, at the beginning of the next line. */
    private int lastLine(Location start) {
        TokenStreamLocation end = parser.currentLocation();
        int line = end.getColumnNr() <= 1 ? end.getLineNr() - 1 : end.getLineNr();
        return Math.max(line, start.line());
    }

    private Node sequence(Location start, JsonPointer pointer) {
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token, pointer.child(elements.size())));
        }
        return new Node.Sequence(start.line(), start.column(), elements);
    }

    private Node mapping(Location start, JsonPointer pointer) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPointer child = pointer.child(name);
            Location at = location();
            if (!at.equals(start)) {
                refuseReferences(at, child);
            }
            Node.Member member = new Node.Member(at.line(), at.column(), node(parser.nextToken(), child));
            Node.Member before = members.putIfAbsent(name, member);
            if (before != null) {
                addRepeated(at, child, name, before);
            }
        }
        return new Node.Mapping(start.line(), start.column(), members);
    }

    private void addRepeated(Location at, JsonPointer pointer, String name, Node.Member before) {
        String message = "The member \"" + Excerpts.of(name) + "\" stands here a second time; the first is on line "
                + before.line() + ".";
        problems.accept(ModelProblem.REPEATED_KEY
                .at(new Location(lines.source(), at.line(), at.column(), pointer), message)
                .withHint("Keep one of the two."));
    }

    /** Jackson turns an alias into the name of its anchor and forgets the rest, which would be wrong without a word. */
    private void refuseReferences(Location at, JsonPointer pointer) {
        if (isYaml() && "&*!".indexOf(lines.at(at)) >= 0) {
            problem(
                    ModelProblem.ALIAS_OR_TAG,
                    pointer,
                    "Anchors (&), aliases (*) and tags (!) are not allowed.",
                    "Write the value out, or put it in quotes if it is a text that begins with one of these characters.");
        }
    }

    private boolean isYaml() {
        return parser instanceof YAMLParser;
    }

    private void problem(ModelProblem code, JsonPointer pointer, String message, String hint) {
        Location at = location();
        problems.accept(code.at(new Location(at.source(), at.line(), at.column(), pointer), message)
                .withHint(hint));
    }

    private Location location() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return lines.location(at.getLineNr(), at.getColumnNr());
    }
}
