package org.incubationtoolkits.model.richtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** The words that a rich text was parsed from, and what is not allowed in them. Used once. */
final class RichTextSource {

    /** How deep lists, and pieces of a line, may stand in one another. */
    static final int MAX_DEPTH = 8;

    private final String markdown;
    private final List<RichTextFault> faults = new ArrayList<>();

    RichTextSource(String markdown) {
        this.markdown = markdown;
    }

    /** Returns what is not allowed, in the order of the source. */
    List<RichTextFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(RichTextFault::offset))
                .toList();
    }

    void fault(RichTextFault.Kind kind, Node node, String snippet) {
        int offset = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
        faults.add(new RichTextFault(kind, snippet, offset));
    }

    /** Returns the source of {@code node}, line by line, without what lists and quotes put before each line. */
    String of(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }
}
