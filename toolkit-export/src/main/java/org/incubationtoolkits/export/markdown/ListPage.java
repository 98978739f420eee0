package org.incubationtoolkits.export.markdown;

import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.model.text.Text;

/** The frame of a page about several items, which is named by a label. */
final class ListPage {

    private ListPage() {}

    static String write(View view, Label label, Blocks content) {
        Text title = view.index().edition().labels().fill(label);
        Text description = view.index().catalogue().title();
        Blocks page = new Blocks().heading(1, view.label(label)).add(content);
        return Head.of(view.index(), title, description).source() + "\n" + page.source() + "\n";
    }
}
