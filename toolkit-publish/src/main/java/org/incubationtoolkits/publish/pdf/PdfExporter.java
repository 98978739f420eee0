package org.incubationtoolkits.publish.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.canvas.render.HtmlSheet;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.canvas.CanvasSheets;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.export.html.Fonts;
import org.incubationtoolkits.model.Tool;

/**
 * Every sheet that the site offers as a tagged PDF, printed by Chromium. The same bytes come out with the same Chromium, and
 * may differ with another.
 *
 * @param chromium the program
 */
public record PdfExporter(Path chromium) implements Exporter {

    public static final String FORMAT = "pdf";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        try (PdfPrinter printer = PdfPrinter.start(chromium)) {
            for (Edition edition : publication.editions()) {
                export(edition, printer, sink);
            }
        }
    }

    private static void export(Edition edition, PdfPrinter printer, Sink sink) throws IOException {
        CanvasSheets sheets = CanvasSheets.of(edition);
        List<Tool> tools = edition.catalogue()
                .tools()
                .filter(tool -> tool.canvas().isPresent())
                .toList();
        for (Tool tool : tools) {
            for (SheetFile file : SheetFile.of(tool.canvas().orElseThrow())) {
                SheetLayout layout =
                        sheets.layOut(tool.id(), file.mode(), file.format().landscape());
                sink.put(edition.tag() + "/" + file.pdf(tool), printer.print(page(layout)));
            }
        }
    }

    /** Returns the page that is printed; it finds its typefaces in a folder {@code fonts} beside it. */
    public static String page(SheetLayout layout) throws IOException {
        return HtmlSheet.html(layout, Fonts.stylesheet());
    }
}
