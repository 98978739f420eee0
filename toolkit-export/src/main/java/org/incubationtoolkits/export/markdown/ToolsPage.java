package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Tool;

/** All tools of an edition, and the facets by which they are sorted. */
record ToolsPage(View view) {

    static final String PATH = "tools" + MarkdownExporter.ENDING;

    String write() {
        Blocks content = new Blocks().bullets(view.entries(tools()));
        view.index().catalogue().facets().forEach(facet -> content.add(facet(facet)));
        return ListPage.write(view, Label.ALL_TOOLS, content);
    }

    private List<Tool> tools() {
        return view.index().catalogue().tools().toList();
    }

    private Blocks facet(Facet facet) {
        return new Blocks()
                .heading(2, view.label(Label.BY_FACET, "facet", facet.title()))
                .add(view.wording().paragraph(facet.summary()))
                .bullets(facet.values().stream()
                        .map(value -> value(facet, value))
                        .toList());
    }

    private Blocks value(Facet facet, Facet.Value value) {
        Inline[] tools = view.links(tools().stream()
                .filter(tool -> tool.valuesOf(facet.id()).contains(value.id()))
                .toList());
        return new Blocks()
                .paragraph(Inline.join(view.text(value.title()).strong(), view.text(value.summary())))
                .paragraph(Inline.join(tools));
    }
}
