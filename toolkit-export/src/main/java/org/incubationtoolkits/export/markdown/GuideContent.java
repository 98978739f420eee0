package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.guide.Recommendation;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * A guide as numbered decisions, layer by layer, each choice saying where to go on. There are no links inside the page:
 * every site generator makes other anchors of the same heading.
 */
final class GuideContent {

    private final View view;
    private final Guide guide;
    private final Map<Id, Text> titles;

    GuideContent(View view, Guide guide) {
        this.view = view;
        this.guide = guide;
        this.titles = numberedTitles();
    }

    /** Returns the titles of decisions and recommendations, with their numbers on the page. */
    private Map<Id, Text> numberedTitles() {
        Map<Id, Text> titles = new HashMap<>();
        for (Decision.Layer layer : Decision.Layer.values()) {
            decisionsOf(layer)
                    .forEach(decision -> titles.put(decision.id(), numbered(titles.size() + 1, decision.text())));
        }
        guide.recommendations().forEach(end -> titles.put(end.id(), numbered(titles.size() + 1, end.title())));
        return titles;
    }

    private Text numbered(int number, Text title) {
        String words = view.formats().number(number) + " · " + title.words();
        return new Text(words, title.language(), title.state(), title.stale());
    }

    private List<Decision> decisionsOf(Decision.Layer layer) {
        return guide.decisions().stream()
                .filter(decision -> decision.layer() == layer)
                .toList();
    }

    Blocks write() {
        Blocks content = new Blocks()
                .add(view.rich(guide.intro()))
                .paragraph(Inline.join(view.label(Label.START_HERE).strong(), view.text(title(guide.start()))));
        Arrays.stream(Decision.Layer.values()).forEach(layer -> content.add(layer(layer)));
        content.heading(2, view.label(Label.LAYER_TOOL));
        guide.recommendations().forEach(end -> content.add(recommendation(end)));
        return content;
    }

    private Blocks layer(Decision.Layer layer) {
        List<Decision> decisions = decisionsOf(layer);
        Blocks section = new Blocks();
        if (!decisions.isEmpty()) {
            section.heading(2, view.label(Labelled.layer(layer)));
            decisions.forEach(decision -> section.add(decision(decision)));
        }
        return section;
    }

    private Blocks decision(Decision decision) {
        List<Blocks> choices = new ArrayList<>();
        for (Decision.Choice choice : decision.choices()) {
            Inline next = view.label(Label.GO_ON, "title", title(choice.next()));
            choices.add(new Blocks().paragraph(Inline.join(view.text(choice.text()), next)));
        }
        return new Blocks()
                .heading(3, view.text(title(decision.id())))
                .add(decision.help().map(view.wording()::paragraph).orElseGet(Blocks::new))
                .bullets(choices);
    }

    private Blocks recommendation(Recommendation end) {
        return new Blocks()
                .heading(3, view.text(title(end.id())))
                .add(view.rich(end.text()))
                .bullets(view.entries(view.index().tools(end.tools())));
    }

    private Text title(Id id) {
        Text title = titles.get(id);
        if (title == null) {
            throw new IllegalArgumentException(guide.ref() + " has no decision or recommendation \"" + id + "\"");
        }
        return title;
    }
}
