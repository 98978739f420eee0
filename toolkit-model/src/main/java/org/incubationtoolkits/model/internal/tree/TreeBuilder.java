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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from its tokens. Used once. */
final class TreeBuilder {

    private final String source;
    private final JsonParser parser;
    private final Consumer<Problem> problems;

    TreeBuilder(String source, JsonParser parser, Consumer<Problem> problems) {
        this.source = source;
        this.parser = parser;
        this.problems = problems;
    }

    Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            problems.accept(ModelProblem.FILE_EMPTY.at(Location.of(source), "The file is empty."));
            return Optional.empty();
        }
        Node root = node(first, JsonPointer.ROOT);
        if (parser.nextToken() != null) {
            problem(ModelProblem.MALFORMED, JsonPointer.ROOT, "The file goes on after the end of its document.", "");
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, JsonPointer pointer) {
        refuseReferences(pointer);
        int line = line();
        int column = column();
        return switch (token) {
            case START_OBJECT -> mapping(line, column, pointer);
            case START_ARRAY -> sequence(line, column, pointer);
            case VALUE_NUMBER_INT -> scalar(line, column, Node.Scalar.Type.INTEGER);
            case VALUE_NUMBER_FLOAT -> scalar(line, column, Node.Scalar.Type.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> scalar(line, column, Node.Scalar.Type.BOOLEAN);
            case VALUE_NULL -> new Node.Scalar(line, column, Node.Scalar.Type.NULL, "");
            default -> scalar(line, column, Node.Scalar.Type.STRING);
        };
    }

    private Node scalar(int line, int column, Node.Scalar.Type type) {
        return new Node.Scalar(line, column, type, parser.getString());
    }

    private Node sequence(int line, int column, JsonPointer pointer) {
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token, pointer.child(elements.size())));
        }
        return new Node.Sequence(line, column, elements);
    }

    private Node mapping(int line, int column, JsonPointer pointer) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            int nameColumn = column();
            Node value = node(parser.nextToken(), pointer.child(name));
            Node.Member before = members.putIfAbsent(name, new Node.Member(nameLine, nameColumn, value));
            if (before != null) {
                problems.accept(ModelProblem.REPEATED_KEY
                        .at(
                                new Location(source, nameLine, nameColumn, pointer.child(name)),
                                "The member \"" + Excerpts.of(name)
                                        + "\" stands here a second time; the first is on line " + before.line() + ".")
                        .withHint("Keep one of the two."));
            }
        }
        return new Node.Mapping(line, column, members);
    }

    /** Jackson turns an alias into the name of its anchor, which would be wrong without a word. */
    private void refuseReferences(JsonPointer pointer) {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null) {
            problem(
                    ModelProblem.ALIAS_OR_TAG,
                    pointer,
                    "Anchors (&), aliases (*) and tags (!) are not allowed.",
                    "Write the value out, or put it in quotes if it is a text that begins with one of these characters.");
        }
    }

    private void problem(ModelProblem code, JsonPointer pointer, String message, String hint) {
        problems.accept(code.at(new Location(source, line(), column(), pointer), message)
                .withHint(hint));
    }

    private int line() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return Math.max(at.getLineNr(), 1);
    }

    private int column() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return Math.max(at.getColumnNr(), 1);
    }
}
