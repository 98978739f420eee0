package org.incubationtoolkits.export.html;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.html.EditionPages.Rendered;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.templates.JtebookGenerated;
import org.incubationtoolkits.export.internal.templates.JtecardsheetGenerated;
import org.incubationtoolkits.model.Toolkit;

/** The pages of a toolkit that are made for paper: all of it as a book, and its tools as cards. */
record PaperPages(EditionView view, SitePages pages, Toolkit toolkit) {

    List<Rendered> all() {
        return List.of(
                new Rendered(
                        page(SitePage.BOOKS, Label.BOOK, "book.css"),
                        (site, out) -> JtebookGenerated.render(out, null, site, toolkit)),
                new Rendered(
                        page(SitePage.CARDS, Label.CARDS, "cards.css"),
                        (site, out) -> JtecardsheetGenerated.render(out, null, site, toolkit)));
    }

    private SitePage page(String folder, Label label, String style) {
        String words = view.edition().labels().fill(label).words();
        SitePage page = pages.repeating(folder + toolkit.id(), toolkit.title().words() + ": " + words, toolkit);
        return page.with(page.meta().withStyle(style));
    }
}
