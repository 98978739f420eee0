package org.incubationtoolkits.publish.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How something that people read is written. */
enum ReportFormat {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** The words of the command line for formats. */
    static final class Converter implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String value) {
            return switch (value) {
                case "text" -> TEXT;
                case "markdown" -> MARKDOWN;
                case "html" -> HTML;
                case "json" -> JSON;
                default ->
                    throw new TypeConversionException("it is \"" + value + "\", not text, markdown, html or json");
            };
        }
    }
}
