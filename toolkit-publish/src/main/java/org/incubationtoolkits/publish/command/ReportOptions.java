package org.incubationtoolkits.publish.command;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a report is written, and where to. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReportFormat.Converter.class,
            description = "text, markdown, html or json. Without it, text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private final FileOption output = new FileOption();

    ReportFormat format() {
        return format;
    }

    /** Writes a report to where it was asked for. */
    void write(String report) throws IOException {
        output.write(report);
    }
}
