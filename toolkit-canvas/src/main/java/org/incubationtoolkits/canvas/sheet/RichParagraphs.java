package org.incubationtoolkits.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.RichText;

/** Rich text as paragraphs for paper: stressed words are bold, an address stands behind the words that link to it. */
final class RichParagraphs implements RichBlock.Visitor<Void> {

    private final Locale language;
    private final List<Paragraph> found = new ArrayList<>();
    private String marker = "";
    private int depth;

    private RichParagraphs(Locale language) {
        this.language = language;
    }

    static List<Paragraph> of(RichText text) {
        RichParagraphs paragraphs = new RichParagraphs(text.language());
        text.blocks().forEach(block -> block.accept(paragraphs));
        return paragraphs.found;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void paragraph(RichBlock.Paragraph paragraph) {
        Runs runs = new Runs(Weight.REGULAR, new ArrayList<>());
        runs.addAll(paragraph.content());
        found.add(new Paragraph(runs.runs, language, marker, depth));
        marker = "";
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    public Void list(RichBlock.ItemList list) {
        depth++;
        int number = list.start();
        for (List<RichBlock> item : list.items()) {
            marker = list.ordered() ? number++ + "." : "•";
            item.forEach(block -> block.accept(this));
        }
        marker = "";
        depth--;
        return null;
    }

    private record Runs(Weight weight, List<Run> runs) implements RichInline.Visitor<Boolean> {

        void addAll(List<RichInline> content) {
            content.forEach(inline -> inline.accept(this));
        }

        private boolean put(String text) {
            return runs.add(new Run(text, weight));
        }

        private boolean bold(List<RichInline> content) {
            new Runs(Weight.BOLD, runs).addAll(content);
            return true;
        }

        @Override
        public Boolean words(RichInline.Words words) {
            return put(words.text());
        }

        @Override
        public Boolean code(RichInline.Code code) {
            return put(code.text());
        }

        @Override
        public Boolean emphasis(RichInline.Emphasis emphasis) {
            return bold(emphasis.content());
        }

        @Override
        public Boolean strong(RichInline.Strong strong) {
            return bold(strong.content());
        }

        @Override
        public Boolean link(RichInline.Link link) {
            addAll(link.content());
            return put(" (" + link.href() + ")");
        }

        @Override
        public Boolean lineBreak(RichInline.LineBreak lineBreak) {
            return put("\n");
        }
    }
}
