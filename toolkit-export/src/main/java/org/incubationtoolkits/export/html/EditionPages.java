package org.incubationtoolkits.export.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.incubationtoolkits.canvas.CanvasLayouter;
import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.render.CanvasSketch;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.templates.JteassessmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtecanvaspageGenerated;
import org.incubationtoolkits.export.internal.templates.JtecaseGenerated;
import org.incubationtoolkits.export.internal.templates.JtecasesGenerated;
import org.incubationtoolkits.export.internal.templates.JtechooserGenerated;
import org.incubationtoolkits.export.internal.templates.JteexplainerGenerated;
import org.incubationtoolkits.export.internal.templates.JteguideGenerated;
import org.incubationtoolkits.export.internal.templates.JteprogrammeGenerated;
import org.incubationtoolkits.export.internal.templates.JtesourcesGenerated;
import org.incubationtoolkits.export.internal.templates.JtestartGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolkitGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolsGenerated;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.canvas.Canvas;

/** All pages of one edition, each rendered by itself. */
final class EditionPages {

    private static final Sheet SKETCH = PageFormat.A4.landscape().withGap(3);

    private final EditionView view;
    private final SitePages pages;
    private final CanvasSheets sheets;

    EditionPages(Publication publication, Edition edition) {
        this.view = new EditionView(edition);
        this.pages = new SitePages(publication, view);
        this.sheets = CanvasSheets.of(edition);
    }

    /** Returns the page at the root of the site, which offers all languages. */
    static String chooser(Publication publication) {
        EditionView first = new EditionView(publication.editions().get(0));
        return render(
                new SitePages(publication, first).chooser(),
                (site, out) -> JtechooserGenerated.render(out, null, site));
    }

    void write(Sink sink) throws IOException {
        put(sink, pages.page("index", Label.HOME), (site, out) -> JtestartGenerated.render(out, null, site));
        put(sink, pages.page("tools", Label.TOOLS), (site, out) -> JtetoolsGenerated.render(out, null, site));
        put(sink, pages.page("cases", Label.CASES), (site, out) -> JtecasesGenerated.render(out, null, site));
        put(
                sink,
                pages.page("sources", Label.SOURCES_AND_LICENCES),
                (site, out) -> JtesourcesGenerated.render(out, null, site));
        for (Toolkit toolkit : view.catalogue().toolkits()) {
            writeToolkit(toolkit, sink);
        }
        for (Case content : view.catalogue().cases()) {
            put(
                    sink,
                    pages.page(content, Label.CASES),
                    (site, out) -> JtecaseGenerated.render(out, null, site, content));
        }
    }

    private void writeToolkit(Toolkit toolkit, Sink sink) throws IOException {
        put(
                sink,
                pages.page(toolkit, Label.TOOLS),
                (site, out) -> JtetoolkitGenerated.render(out, null, site, toolkit));
        for (Tool tool : toolkit.tools()) {
            put(
                    sink,
                    pages.page(tool, Label.TOOLS),
                    (site, out) -> JtetoolGenerated.render(out, null, site, toolkit, tool));
            if (tool.canvas().isPresent()) {
                writeCanvas(toolkit, tool, tool.canvas().get(), sink);
            }
        }
        for (Assessment item : toolkit.assessments()) {
            write(
                    item,
                    Label.ASSESSMENT,
                    sink,
                    (site, out) -> JteassessmentGenerated.render(out, null, site, toolkit, item));
        }
        for (Guide item : toolkit.guides()) {
            write(item, Label.GUIDES, sink, (site, out) -> JteguideGenerated.render(out, null, site, toolkit, item));
        }
        for (Programme item : toolkit.programmes()) {
            write(
                    item,
                    Label.PROGRAMME,
                    sink,
                    (site, out) -> JteprogrammeGenerated.render(out, null, site, toolkit, item));
        }
        for (Explainer item : toolkit.explainers()) {
            write(item, Label.TOOLS, sink, (site, out) -> JteexplainerGenerated.render(out, null, site, toolkit, item));
        }
    }

    private void writeCanvas(Toolkit toolkit, Tool tool, Canvas canvas, Sink sink) throws IOException {
        String folder = view.edition().tag() + "/";
        CanvasLayouter layouter = new CanvasLayouter(SKETCH, view.edition().direction());
        sink.put(folder + ItemPath.of(tool.ref()) + ".svg", CanvasSketch.svg(layouter.layOut(canvas)));
        for (SheetFile file : SheetFile.of(canvas)) {
            String drawing = sheets.svg(tool.id(), file.mode(), file.format().landscape());
            sink.put(folder + file.svg(tool), drawing);
        }
        put(
                sink,
                pages.canvas(tool, canvas),
                (site, out) -> JtecanvaspageGenerated.render(out, null, site, toolkit, tool, canvas));
    }

    private void write(Authored item, Label current, Sink sink, Template template) throws IOException {
        put(sink, pages.page(item, current), template);
    }

    private static void put(Sink sink, SitePage site, Template template) throws IOException {
        sink.put(site.path(), render(site, template));
    }

    private static String render(SitePage site, Template template) {
        StringOutput output = new StringOutput();
        template.accept(site, new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    /** A template, called with the page that it makes. */
    private interface Template extends BiConsumer<SitePage, OwaspHtmlTemplateOutput> {}
}
