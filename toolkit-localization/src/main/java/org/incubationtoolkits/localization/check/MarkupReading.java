package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.richtext.RichTextFault;

/** Gathers what stands in a rich text. Used once. */
final class MarkupReading implements RichBlock.Visitor<MarkupReading>, RichInline.Visitor<MarkupReading> {

    private final List<String> elements = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();

    MarkupReading read(List<RichBlock> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    Markup markup(List<RichTextFault> faults) {
        return new Markup(faults, elements, links, code, prose.toString().strip());
    }

    @Override
    public MarkupReading paragraph(RichBlock.Paragraph paragraph) {
        return inlines(paragraph.content()).prose("\n");
    }

    @Override
    public MarkupReading list(RichBlock.ItemList list) {
        list.items().forEach(this::read);
        return this;
    }

    @Override
    public MarkupReading words(RichInline.Words words) {
        return prose(words.text());
    }

    @Override
    public MarkupReading code(RichInline.Code span) {
        code.add(span.text());
        return prose(" ");
    }

    @Override
    public MarkupReading emphasis(RichInline.Emphasis emphasis) {
        elements.add("emphasis (*)");
        return inlines(emphasis.content());
    }

    @Override
    public MarkupReading strong(RichInline.Strong strong) {
        elements.add("strong (**)");
        return inlines(strong.content());
    }

    @Override
    public MarkupReading link(RichInline.Link link) {
        links.add(link.href());
        return inlines(link.content());
    }

    @Override
    public MarkupReading lineBreak(RichInline.LineBreak lineBreak) {
        elements.add("line break");
        return prose("\n");
    }

    private MarkupReading inlines(List<RichInline> content) {
        content.forEach(piece -> piece.accept(this));
        return this;
    }

    private MarkupReading prose(String words) {
        prose.append(words);
        return this;
    }
}
