package org.incubationtoolkits.model.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Comment;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;

/**
 * The lines of a file of YAML above which a comment belongs to what begins there: members and list entries in block
 * style, of which the outermost counts where several begin on one line.
 */
final class CommentAnchors {

    private final List<String> lines;
    private final Map<Integer, JsonPointer> byLine = new HashMap<>();

    private CommentAnchors(List<String> lines) {
        this.lines = lines;
    }

    /** Returns what begins on a line, by the number of the line. */
    static Map<Integer, JsonPointer> of(Document document) {
        CommentAnchors anchors = new CommentAnchors(document.lines());
        anchors.addInside(document.root(), JsonPointer.ROOT);
        return anchors.byLine;
    }

    /** Returns on which line everything begins that begins a line. */
    static Map<JsonPointer, Integer> places(Document document) {
        Map<JsonPointer, Integer> places = new HashMap<>();
        of(document).forEach((line, pointer) -> places.put(pointer, line));
        return places;
    }

    private void addInside(Node node, JsonPointer pointer) {
        if (node instanceof Node.Mapping mapping && !isFlow(node)) {
            mapping.members().forEach((name, member) -> {
                JsonPointer child = pointer.child(name);
                add(member.line(), member.column(), "", child);
                addInside(member.value(), child);
            });
        } else if (node instanceof Node.Sequence sequence && !isFlow(node)) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                Node element = sequence.elements().get(i);
                JsonPointer child = pointer.child(i);
                add(element.line(), element.column(), "-", child);
                addInside(element, child);
            }
        }
    }

    private void add(int line, int column, String hyphen, JsonPointer pointer) {
        String before = line <= lines.size() ? lines.get(line - 1).substring(0, column - 1) : "x";
        if (Comment.isSpace(before.replace(hyphen, ""))) {
            byLine.putIfAbsent(line, pointer);
        }
    }

    private boolean isFlow(Node node) {
        String line = lines.get(node.line() - 1);
        return node.column() <= line.length() && "{[".indexOf(line.charAt(node.column() - 1)) >= 0;
    }
}
