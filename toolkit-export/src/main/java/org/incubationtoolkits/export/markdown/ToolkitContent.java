package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;

/** A toolkit: what it is for, and links to everything in it, the tools grouped as the toolkit says. */
record ToolkitContent(View view, Toolkit toolkit) {

    Blocks write() {
        return new Blocks()
                .bullets(List.of(view.fact(Label.VERSION, Inline.words(toolkit.version()))))
                .heading(2, view.label(Label.PURPOSE))
                .add(view.rich(toolkit.purpose()))
                .add(view.section(2, Label.AUDIENCE, toolkit.audience()))
                .add(entries(Label.GUIDES, toolkit.guides()))
                .add(entries(Label.EXPLAINERS, toolkit.explainers()))
                .add(entries(Label.ASSESSMENTS, toolkit.assessments()))
                .add(entries(Label.PROGRAMMES, toolkit.programmes()))
                .add(tools());
    }

    private Blocks entries(Label title, List<? extends Item> items) {
        return view.section(2, view.label(title), view.entries(items));
    }

    private Blocks tools() {
        if (toolkit.groupedBy().isEmpty()) {
            return entries(Label.TOOLS, toolkit.tools());
        }
        Facet facet = view.index().facet(toolkit.groupedBy().get());
        List<Tool> others = toolkit.tools().stream()
                .filter(tool -> tool.valuesOf(facet.id()).isEmpty())
                .toList();
        Blocks section = new Blocks().heading(2, view.label(Label.TOOLS)).bullets(view.entries(others));
        facet.values().forEach(value -> section.add(group(facet, value)));
        return section;
    }

    private Blocks group(Facet facet, Facet.Value value) {
        List<Tool> tools = toolkit.tools().stream()
                .filter(tool -> tool.valuesOf(facet.id()).contains(value.id()))
                .toList();
        return view.section(3, view.text(value.title()), view.entries(tools));
    }
}
