package org.incubationtoolkits.model.richtext;

import java.util.List;

/** A piece of rich text that stands on lines of its own. */
public sealed interface RichBlock {

    <R> R accept(Visitor<R> visitor);

    /** A run of words. */
    record Paragraph(List<RichInline> content) implements RichBlock {

        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered, from {@code start}
     * @param start the first number; 1 for a list that is not ordered
     * @param items each made of paragraphs and lists
     */
    record ItemList(boolean ordered, int start, List<List<RichBlock>> items) implements RichBlock {

        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** What to do for each kind of block; a new kind stops every renderer from compiling until it is handled. */
    interface Visitor<R> {

        R paragraph(Paragraph paragraph);

        R list(ItemList list);
    }
}
