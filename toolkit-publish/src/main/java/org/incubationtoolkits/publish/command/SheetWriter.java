package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.canvas.render.HtmlSheet;
import org.incubationtoolkits.canvas.render.SvgSheet;
import org.incubationtoolkits.canvas.sheet.FitCheck;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.export.canvas.SheetText;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.Chromiums;
import org.incubationtoolkits.publish.pdf.PdfExporter;
import org.incubationtoolkits.publish.pdf.PdfPrinter;

/** Writes a sheet in a format, unless its words do not fit. */
record SheetWriter(SurfaceFormat format, SheetOptions options, FileOption output) {

    void write(SheetLayout layout, Tool tool, List<Problem> problems) throws IOException {
        problems.addAll(new FitCheck(tool, options.page(), Locator.BY_ADDRESS).problems(layout));
        if (Result.failed(problems).hasErrors()) {
            return;
        }
        switch (format) {
            case SVG -> output.write(SvgSheet.svg(layout));
            case HTML -> output.write(HtmlSheet.html(layout, ""));
            case MARKDOWN -> output.write(SheetText.markdown(layout));
            case JSON -> output.write(SheetText.json(layout, tool.id()));
            case PDF -> print(layout, problems);
            case CSV -> throw options.misuse("--format", "it is csv, which only answers can be written as");
        }
    }

    private void print(SheetLayout layout, List<Problem> problems) throws IOException {
        if (!output.isGiven()) {
            throw options.misuse("--format", "it is pdf, which takes an --output");
        }
        Result<Path> chromium = Chromiums.find();
        problems.addAll(chromium.problems());
        if (chromium.value().isPresent()) {
            try (PdfPrinter printer = PdfPrinter.start(chromium.orThrow())) {
                output.write(printer.print(PdfExporter.page(layout)));
            }
        }
    }
}
