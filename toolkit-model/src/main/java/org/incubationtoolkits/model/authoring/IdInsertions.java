package org.incubationtoolkits.model.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Node;

/** A file into which ids are put, each as the first member of its entry. Everything else stays, byte for byte. */
final class IdInsertions {

    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*");

    private final String text;
    private final boolean json;
    private final String lineEnd;

    /** Where each line begins. */
    private final List<Integer> starts = new ArrayList<>();

    /** By the place that they are put at. */
    private final Map<Integer, String> insertions = new TreeMap<>();

    IdInsertions(String text, boolean json) {
        this.text = text;
        this.json = json;
        starts.add(text.startsWith(MARK) ? 1 : 0);
        Matcher end = LINE_END.matcher(text);
        String first = end.find() ? end.group() : "\n";
        this.lineEnd = first;
        for (boolean found = end.find(0); found; found = end.find()) {
            starts.add(end.end());
        }
    }

    /** Returns whether there is a place for an id: a single member in brackets has no braces that could hold a second one. */
    boolean canAdd(Node.Mapping entry, Node list) {
        return text.charAt(offset(list)) != '[' || text.charAt(offset(entry)) == '{';
    }

    void add(Node.Mapping entry, Id id) {
        int offset = offset(entry);
        if (text.charAt(offset) == '{') {
            insertions.put(offset + 1, inBraces(offset + 1, entry.members().isEmpty(), id));
        } else {
            insertions.put(offset, "id: " + id + lineEnd + " ".repeat(entry.column() - 1));
        }
    }

    private int offset(Node node) {
        return starts.get(node.line() - 1) + node.column() - 1;
    }

    /** What stands between the brace and the first member comes before the id, too. */
    private String inBraces(int offset, boolean empty, Id id) {
        Matcher space = SPACE.matcher(text).region(offset, text.length());
        String before = space.lookingAt() ? space.group() : "";
        String member = json ? "\"id\": \"" + id + "\"" : "id: " + id;
        return before + member + (empty ? "" : before.isEmpty() ? ", " : ",");
    }

    String text() {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            result.append(text, from, insertion.getKey()).append(insertion.getValue());
            from = insertion.getKey();
        }
        return result.append(text, from, text.length()).toString();
    }
}
