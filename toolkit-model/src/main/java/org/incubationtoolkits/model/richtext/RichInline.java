package org.incubationtoolkits.model.richtext;

import java.util.List;

/** A piece of a line of rich text. */
public sealed interface RichInline {

    <R> R accept(Visitor<R> visitor);

    /** Words, to be shown as they are. */
    record Words(String text) implements RichInline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Words to be shown in a fixed-width face. */
    record Code(String text) implements RichInline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** Stressed words. */
    record Emphasis(List<RichInline> content) implements RichInline {

        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Important words. */
    record Strong(List<RichInline> content) implements RichInline {

        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** A link; {@code href} is absolute, with scheme {@code https}, {@code http} or {@code mailto}. */
    record Link(String href, List<RichInline> content) implements RichInline {

        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements RichInline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** What to do for each kind; a new kind stops every renderer from compiling until it is handled. */
    interface Visitor<R> {

        R words(Words words);

        R code(Code code);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);
    }
}
