package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.GridArea;
import org.incubationtoolkits.model.content.Difficulty;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.programme.Phase;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a template can say: words in the language of the page, headings at the level that fits, links that lead somewhere.
 * The same for a whole page and for a fragment in somebody else's.
 */
public final class Page {

    private final EditionView view;
    private final Wording wording;
    private final Values values;
    private final Links links;
    private final int headingLevel;
    private final String idPrefix;
    private final CssNames css;

    /** Returns what a page of the site can say. */
    public static Page ofSite(EditionView view, Links links) {
        return new Page(view, links, 1, "", CssNames.OF_SITE);
    }

    /**
     * @param headingLevel the level of the title, 1 to 6; deeper headings follow
     * @param idPrefix what every id begins with
     */
    public Page(EditionView view, Links links, int headingLevel, String idPrefix, CssNames css) {
        this.view = view;
        this.wording = view.wording().with(css);
        this.values = new Values(wording);
        this.links = links;
        this.headingLevel = headingLevel;
        this.idPrefix = idPrefix;
        this.css = css;
    }

    /** Returns what a part of this page can say that is about something of its own, one level below the title. */
    public Page within(String name) {
        return new Page(view, links, Math.min(headingLevel + 1, 6), idPrefix + name + "-", css);
    }

    /** Returns the classes of an element, by what it is; null for none. */
    public @Nullable String css(String names) {
        return css.of(names);
    }

    public EditionView view() {
        return view;
    }

    public String lang() {
        return view.edition().tag();
    }

    public String dir() {
        return view.edition().direction().value();
    }

    public Values values() {
        return values;
    }

    /** Returns data for a script of the page; see {@link DataIsland}. */
    public Html island(String id, Map<String, ?> data) {
        return DataIsland.element(id, data);
    }

    public Html text(Text text) {
        return wording.text(text);
    }

    public Html rich(RichText text) {
        return wording.rich(text);
    }

    public Html line(RichText text) {
        return wording.line(text);
    }

    public Html label(Label label, Object... namesAndValues) {
        return wording.label(label, namesAndValues);
    }

    /** Returns the words of a label alone, for an attribute. */
    public String plain(Label label, Object... namesAndValues) {
        return wording.plain(label, namesAndValues);
    }

    /** Returns a heading, {@code depth} levels below the title; below the sixth level it stays there. */
    public Html heading(int depth, Html content) {
        return classed("h" + Math.min(headingLevel + depth, 6), "heading-" + depth, content);
    }

    private Html classed(String element, String names, Html content) {
        String classes = css(names);
        return classes == null ? Html.element(element, content) : Html.element(element, content, "class", classes);
    }

    /** Returns a label and a title, as a heading has them. */
    public Html titled(Label label, Text title) {
        return new Html(label(label).markup() + ": " + text(title).markup());
    }

    /** Returns the way to a step of a guide: where the caller has it, else on the same page. */
    public SafeUrl step(Guide guide, Id step) {
        return links.toStep(guide.ref(), step).orElseGet(() -> new SafeUrl("#" + id(step.value())));
    }

    /** Returns an id that is unique on the page as long as {@code name} is in what is rendered. */
    public String id(String name) {
        return idPrefix + name;
    }

    /** Returns the title of an item, linked where it can be read. */
    public Html link(ItemRef ref) {
        Optional<Item> item = view.find(ref);
        Html title = item.map(found -> text(found.titled().title())).orElse(Html.text(words(ref)));
        return links.to(ref).map(href -> wording.link(href, title)).orElse(title);
    }

    private String words(ItemRef ref) {
        return view.find(ref)
                .map(found -> found.titled().title().words())
                .orElse(ref.id().value());
    }

    public Html link(ItemKind kind, Id id) {
        return link(new ItemRef(kind, id));
    }

    public Html link(Item item) {
        return link(item.ref());
    }

    /** Returns the titles of items, linked, as one sentence would list them. */
    public Html linkAll(ItemKind kind, List<Id> ids) {
        return linkAll(ids.stream().map(id -> new ItemRef(kind, id)).toList());
    }

    /** Returns the titles of items, linked, as one sentence would list them. */
    public Html linkAll(List<ItemRef> items) {
        return values.list(
                items.stream().map(this::words).toList(),
                items.stream().map(this::link).toList());
    }

    /** Returns tools as they lie on sheets of paper, four on each; the last may have fewer. */
    public List<List<Tool>> inFours(List<Tool> tools) {
        return IntStream.range(0, (tools.size() + 3) / 4)
                .mapToObj(i -> tools.subList(i * 4, Math.min(tools.size(), i * 4 + 4)))
                .toList();
    }

    public Optional<SafeUrl> href(ItemRef ref) {
        return links.to(ref);
    }

    public Optional<Group> group(Tool tool) {
        return view.groups().of(tool);
    }

    public List<Group> groups(Toolkit toolkit) {
        return view.groups().of(toolkit);
    }

    public List<Tool> ungrouped(Toolkit toolkit) {
        return view.groups().ungrouped(toolkit);
    }

    /** Returns the number in the fill order, and the title of a block. */
    public Html blockTitle(Canvas canvas, Block block) {
        int number = canvas.fillNumber(block.id());
        String spoken = plain(Label.FILL_STEP, "number", number);
        Html order = Html.join(
                List.of(
                        classed("span", "unseen", Html.text(spoken)),
                        Html.element("span", Html.text(values.number(number)), "aria-hidden", "true")),
                "");
        return Html.join(List.of(classed("span", "order", order), Html.element("span", text(block.title()))), " ");
    }

    /** Returns what people write into a block, such as {@code yes-no}. */
    public String answerKind(Block block) {
        return block.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how long a phase takes. */
    public Html months(Phase phase) {
        return phase.months().isPresent()
                ? label(Label.MONTHS, "months", phase.months().get())
                : label(Label.OPEN_LENGTH);
    }

    /** Returns the items that rest on a source. */
    public List<ItemRef> users(Source source) {
        return view.usersOf(source).stream().map(Authored::ref).toList();
    }

    /** Returns the classes that put a block on its place in the grid. */
    public String place(GridArea area) {
        String at = "at-c" + area.column() + " at-r" + area.row();
        String columns = area.columns() > 1 ? " span-c" + area.columns() : "";
        return at + columns + (area.rows() > 1 ? " span-r" + area.rows() : "");
    }

    /** Returns a level of difficulty in words and as a picture. */
    public Html level(Difficulty.Level level) {
        Label label = Label.valueOf(level.name());
        return classed("span", "level level-" + (level.ordinal() + 1), label(label));
    }

    /** Returns the label for a value of the model, such as {@code RELATION_STATES}. */
    public Html valueLabel(String prefix, Enum<?> value) {
        return label(labelOf(prefix, value));
    }

    /** Returns the labels for values of the model, as one sentence would list them. */
    public Html valueLabels(String prefix, List<? extends Enum<?>> all) {
        return values.list(
                all.stream().map(value -> plain(labelOf(prefix, value))).toList(),
                all.stream().map(value -> valueLabel(prefix, value)).toList());
    }

    private static Label labelOf(String prefix, Enum<?> value) {
        return Label.valueOf(prefix + value.name().toUpperCase(Locale.ROOT));
    }
}
