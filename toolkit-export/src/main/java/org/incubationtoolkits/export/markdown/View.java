package org.incubationtoolkits.export.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.export.internal.markdown.Wording;
import org.incubationtoolkits.export.internal.wording.Formats;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * What a page of an edition is written with: the edition, its words, and links from where the page lies.
 *
 * @param path of the page, inside the edition
 */
record View(EditionIndex index, Wording wording, String path) {

    View(EditionIndex index, String path) {
        this(index, new Wording(index.phrases(), index.edition().labels()), path);
    }

    Inline text(Text text) {
        return wording.text(text);
    }

    Inline label(Label label, Object... namesAndValues) {
        return wording.label(label, namesAndValues);
    }

    Blocks rich(RichText text) {
        return wording.rich(text);
    }

    /** Returns a label and values beside it, for a list of facts. */
    Blocks fact(Label label, Inline... values) {
        return fact(wording.label(label), List.of(values));
    }

    Blocks fact(Inline name, List<Inline> values) {
        Stream<Inline> pieces = Stream.concat(Stream.of(name.strong()), values.stream());
        return new Blocks().paragraph(Inline.join(pieces.toList()));
    }

    /** Returns the title of an item with a page of its own, as a link to that page. */
    Inline link(Item item) {
        return text(item.titled().title()).link(to(ItemPath.of(item.ref()) + MarkdownExporter.ENDING));
    }

    /** Returns the address of another page of the edition. */
    String to(String page) {
        return ItemPath.relative(path, page);
    }

    Inline[] links(List<? extends Item> items) {
        return items.stream().map(this::link).toArray(Inline[]::new);
    }

    /** Returns the title of a source, as a link to it, or else to the page that lists it. */
    Inline link(Source source) {
        String list = to(SourcesPage.PATH);
        return text(source.titled().title())
                .link(source.url().map(Object::toString).orElse(list));
    }

    /** Returns a link and a summary for each item. */
    List<Blocks> entries(List<? extends Item> items) {
        return items.stream().map(this::entry).toList();
    }

    private Blocks entry(Item item) {
        Inline summary = item.titled().summary().map(this::text).orElse(Inline.EMPTY);
        return new Blocks().paragraph(Inline.join(link(item), summary));
    }

    /** Returns the titles of roles. */
    Inline[] roles(List<Id> roles) {
        return roles.stream().map(role -> text(index.role(role).title())).toArray(Inline[]::new);
    }

    /** Returns a heading and a list; nothing if there are no points. */
    Blocks section(int level, Label title, List<Point> points) {
        return section(
                level,
                wording.label(title),
                points.stream().map(point -> wording.item(point.text())).toList());
    }

    /** Returns a heading and a list; nothing if the list is empty. */
    Blocks section(int level, Inline title, List<Blocks> items) {
        Blocks section = new Blocks();
        return items.isEmpty() ? section : section.heading(level, title).bullets(items);
    }

    /** Returns a heading with a number before it. */
    Inline numbered(int number, Inline title) {
        return Inline.join(Inline.words(formats().number(number)), title);
    }

    /** Returns what numbers, dates and names are written with where they stand by themselves. */
    Formats formats() {
        return index.phrases().own();
    }
}
