package org.incubationtoolkits.publish.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a canvas can be written as. */
enum SurfaceFormat {
    SVG,
    HTML,
    MARKDOWN,
    JSON,
    PDF,
    /** For answers only. */
    CSV;

    static final String WORDS = "svg, html, markdown, json, pdf or, for answers, csv";

    /** The words of the command line. */
    static final class Converter implements ITypeConverter<SurfaceFormat> {

        @Override
        public SurfaceFormat convert(String value) {
            for (SurfaceFormat format : values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("it is \"" + value + "\", not " + WORDS);
        }
    }
}
