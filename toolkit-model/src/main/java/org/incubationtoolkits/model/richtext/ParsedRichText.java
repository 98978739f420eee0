package org.incubationtoolkits.model.richtext;

import java.util.List;

/** The content of a rich text, and what in it is not allowed. Nothing is lost: what is not allowed became words. */
public record ParsedRichText(List<RichBlock> blocks, List<RichTextFault> faults) {

    public ParsedRichText {
        blocks = List.copyOf(blocks);
        faults = List.copyOf(faults);
    }
}
