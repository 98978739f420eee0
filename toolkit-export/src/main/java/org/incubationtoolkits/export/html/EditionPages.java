package org.incubationtoolkits.export.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.internal.finder.Finder;
import org.incubationtoolkits.export.internal.finder.FinderData;
import org.incubationtoolkits.export.internal.finder.SearchDocuments;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.templates.JteaccessibilityGenerated;
import org.incubationtoolkits.export.internal.templates.JteassessmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtecanvaspageGenerated;
import org.incubationtoolkits.export.internal.templates.JtecaseGenerated;
import org.incubationtoolkits.export.internal.templates.JtechooserGenerated;
import org.incubationtoolkits.export.internal.templates.JteexplainerGenerated;
import org.incubationtoolkits.export.internal.templates.JteguideGenerated;
import org.incubationtoolkits.export.internal.templates.JtelistingGenerated;
import org.incubationtoolkits.export.internal.templates.JtemissingGenerated;
import org.incubationtoolkits.export.internal.templates.JteprogrammeGenerated;
import org.incubationtoolkits.export.internal.templates.JtesourcesGenerated;
import org.incubationtoolkits.export.internal.templates.JtestartGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolkitGenerated;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.canvas.Canvas;

/** All pages of one edition, each rendered by itself. */
final class EditionPages {

    private final Publication publication;
    private final EditionView view;
    private final SitePages pages;
    private final Finder finder;
    private final CanvasFiles drawings;
    private final List<String> indexed = new ArrayList<>();

    EditionPages(Publication publication, Edition edition) {
        this.publication = publication;
        this.view = new EditionView(edition);
        this.pages = new SitePages(publication, view);
        this.finder = Finder.of(edition);
        this.drawings = CanvasFiles.of(edition);
    }

    /** Returns the page at the root of the site, which offers all languages. */
    static String chooser(Publication publication) {
        EditionView first = new EditionView(publication.editions().get(0));
        return render(
                new SitePages(publication, first).chooser(),
                (site, out) -> JtechooserGenerated.render(out, null, site));
    }

    /** Returns the page for addresses of no edition; it is in the first language, and leads to all. */
    static String missing(Publication publication) {
        EditionView first = new EditionView(publication.editions().get(0));
        return render(
                new SitePages(publication, first).missingAtRoot(),
                (site, out) -> JtemissingGenerated.render(out, null, site));
    }

    /** Writes all pages, and returns the paths of those that search engines should offer. */
    List<String> write(Sink sink) throws IOException {
        put(sink, pages.start(), (site, out) -> JtestartGenerated.render(out, null, site, finder));
        for (Rendered each : new FinderPages(publication, view, pages, finder).all()) {
            put(sink, each.page(), each.template());
        }
        sink.put(
                view.edition().tag() + "/" + FinderData.DOCUMENTS,
                FinderData.script(
                        new SearchDocuments(pages.start().page(), finder, publication.original(), ".html").trees()));
        writeLists(sink);
        put(sink, pages.sources(), (site, out) -> JtesourcesGenerated.render(out, null, site));
        put(
                sink,
                pages.page("accessibility", Label.ACCESSIBILITY),
                (site, out) -> JteaccessibilityGenerated.render(out, null, site));
        for (Toolkit toolkit : view.catalogue().toolkits()) {
            writeToolkit(toolkit, sink);
        }
        for (Case story : view.catalogue().cases()) {
            write(story, Label.CASES, sink, (site, out) -> JtecaseGenerated.render(out, null, site, story));
        }
        if (publication.hosting().baseUrl().isPresent()) {
            put(sink, pages.missing(), (site, out) -> JtemissingGenerated.render(out, null, site));
        }
        return List.copyOf(indexed);
    }

    private void writeLists(Sink sink) throws IOException {
        writeList("cases", Label.CASES, view.catalogue().cases(), sink);
        for (NavigationEntry.Kind kind : NavigationEntry.KINDS) {
            List<Item> items = kind.in(view.catalogue());
            if (items.size() > 1) {
                writeList(kind.page(), kind.several(), items, sink);
            }
        }
    }

    private void writeList(String name, Label title, List<? extends Item> items, Sink sink) throws IOException {
        put(sink, pages.page(name, title), (site, out) -> JtelistingGenerated.render(out, null, site, title, items));
    }

    private void writeToolkit(Toolkit toolkit, Sink sink) throws IOException {
        write(toolkit, Label.TOOLS, sink, (site, out) -> JtetoolkitGenerated.render(out, null, site, toolkit));
        for (Rendered each : new PaperPages(view, pages, toolkit).all()) {
            put(sink, each.page(), each.template());
        }
        for (Tool tool : toolkit.tools()) {
            write(tool, Label.TOOLS, sink, (site, out) -> JtetoolGenerated.render(out, null, site, toolkit, tool));
            if (tool.canvas().isPresent()) {
                writeCanvas(toolkit, tool, tool.canvas().get(), sink);
            }
        }
        for (Assessment item : toolkit.assessments()) {
            write(item, sink, (site, out) -> JteassessmentGenerated.render(out, null, site, toolkit, item));
        }
        for (Guide item : toolkit.guides()) {
            write(item, sink, (site, out) -> JteguideGenerated.render(out, null, site, toolkit, item));
        }
        for (Programme item : toolkit.programmes()) {
            write(item, sink, (site, out) -> JteprogrammeGenerated.render(out, null, site, toolkit, item));
        }
        for (Explainer item : toolkit.explainers()) {
            write(item, sink, (site, out) -> JteexplainerGenerated.render(out, null, site, toolkit, item));
        }
    }

    private void writeCanvas(Toolkit toolkit, Tool tool, Canvas canvas, Sink sink) throws IOException {
        drawings.write(tool, canvas, sink);
        put(
                sink,
                pages.canvas(tool, canvas),
                (site, out) -> JtecanvaspageGenerated.render(out, null, site, toolkit, tool, canvas));
    }

    private void write(Authored item, Sink sink, Template template) throws IOException {
        write(item, NavigationEntry.of(view.catalogue(), item.kind()), sink, template);
    }

    private void write(Authored item, Label current, Sink sink, Template template) throws IOException {
        put(sink, pages.page(item, current), template);
    }

    private void put(Sink sink, SitePage site, Template template) throws IOException {
        if (site.meta().isIndexed()) {
            indexed.add(site.path());
        }
        sink.put(site.path(), render(site, template));
    }

    private static String render(SitePage site, Template template) {
        StringOutput output = new StringOutput();
        template.accept(site, new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    /** A template, called with the page that it makes. */
    interface Template extends BiConsumer<SitePage, OwaspHtmlTemplateOutput> {}

    /** A page, and what makes its content. */
    record Rendered(SitePage page, Template template) {}
}
