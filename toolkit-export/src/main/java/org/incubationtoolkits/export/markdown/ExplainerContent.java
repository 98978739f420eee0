package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Explainer;

/** An explainer: its sections, and the tools that put the idea to work. */
record ExplainerContent(View view, Explainer explainer) {

    Blocks write() {
        Blocks content = new Blocks().bullets(List.of(view.fact(Label.VERSION, Inline.words(explainer.version()))));
        explainer
                .sections()
                .forEach(section ->
                        content.heading(2, view.text(section.title())).add(view.rich(section.text())));
        return content.add(view.section(
                2, view.label(Label.RELATED_TOOLS), view.entries(view.index().tools(explainer.related()))));
    }
}
