package org.incubationtoolkits.export.internal.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.content.Difficulty;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.content.Step;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Text;

/**
 * What can be searched in an edition: one document for each item with a page. What is not in the language of the edition is
 * there in the language in which it is shown; and the title and summary of the original are there beside a translation, since
 * colleagues elsewhere know a tool by that name.
 *
 * @param ending of the files that documents lead to
 */
public record SearchDocuments(Page page, Finder finder, Optional<Edition> original, String ending) {

    /** Returns the documents in order of publication. */
    public List<Map<String, Object>> trees() {
        Map<ItemRef, Item> originals = originals();
        return edition()
                .catalogue()
                .items()
                .filter(item -> ItemPath.hasPage(item.kind()))
                .map(item -> tree(item, Optional.ofNullable(originals.get(item.ref()))))
                .toList();
    }

    private Edition edition() {
        return page.view().edition();
    }

    private Map<ItemRef, Item> originals() {
        return original.filter(other -> !other.locale().equals(edition().locale()))
                .map(other -> other.catalogue()
                        .items()
                        .filter(item -> ItemPath.hasPage(item.kind()))
                        .collect(Collectors.toMap(Item::ref, item -> item)))
                .orElse(Map.of());
    }

    private Map<String, Object> tree(Item item, Optional<Item> source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", item.kind().word());
        tree.put("id", item.id().value());
        put(tree, "title", item.titled().title());
        item.titled().summary().ifPresent(summary -> put(tree, "summary", summary));
        tree.put("href", ItemPath.of(item.ref()) + ending);
        String words = words(item);
        if (!words.isEmpty()) {
            tree.put("words", words);
        }
        source.map(SearchDocuments::titleAndSummary)
                .filter(also -> !also.equals(titleAndSummary(item)))
                .ifPresent(also -> tree.put("original", also));
        if (item instanceof Tool tool) {
            tree.put("facets", facets(tool));
            tree.put("display", display(tool));
        }
        return tree;
    }

    /** Returns what a card says beside title and summary, in words. */
    private Map<String, Object> display(Tool tool) {
        Map<String, Object> tree = new LinkedHashMap<>();
        page.group(tool).ifPresent(group -> {
            tree.put("colour", group.colour());
            tree.put("number", page.values().number(group.number()));
            put(tree, "group", group.title());
        });
        Difficulty.Level level = tool.difficulty().participant();
        tree.put("time", page.plain(Label.MINUTES_SHORT, "minutes", tool.duration()));
        tree.put("people", page.plain(Label.PEOPLE, "people", tool.groupSize()));
        tree.put("level", level.ordinal() + 1);
        tree.put("difficulty", page.plain(Label.valueOf(level.name())));
        return tree;
    }

    private void put(Map<String, Object> tree, String name, Text text) {
        tree.put(name, text.words());
        if (!text.language().equals(edition().locale())) {
            tree.put(name + "Language", text.language().toLanguageTag());
        }
    }

    private static String titleAndSummary(Item item) {
        return Stream.concat(Stream.of(item.titled().title()), item.titled().summary().stream())
                .map(Text::words)
                .collect(Collectors.joining(" "));
    }

    /** Returns more words by which an item should be found; those of its steps in full would be too many. */
    private String words(Item item) {
        List<String> words = new ArrayList<>();
        if (item instanceof Tool tool) {
            Stream.of(tool.whenToUse(), tool.outcomes())
                    .flatMap(List::stream)
                    .map(Point::text)
                    .forEach(text -> words.add(text.markdown().words()));
            tool.steps().stream().map(Step::title).map(Text::words).forEach(words::add);
            tool.canvas().stream()
                    .flatMap(canvas -> canvas.blocks().stream())
                    .map(Block::title)
                    .map(Text::words)
                    .forEach(words::add);
            finder.facets().stream()
                    .flatMap(facet -> facet.values().stream())
                    .filter(value -> value.tools().contains(tool))
                    .map(value -> value.title().words())
                    .forEach(words::add);
        } else if (item instanceof Case story) {
            words.add(story.organisation());
        }
        return String.join(" ", words);
    }

    private Map<String, List<String>> facets(Tool tool) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        for (FinderFacet facet : finder.facets()) {
            List<String> values = facet.values().stream()
                    .filter(value -> value.tools().contains(tool))
                    .map(FinderFacet.Value::id)
                    .toList();
            if (!values.isEmpty()) {
                facets.put(facet.id(), values);
            }
        }
        return facets;
    }
}
