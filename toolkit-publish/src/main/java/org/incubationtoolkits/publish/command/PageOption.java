package org.incubationtoolkits.publish.command;

import java.util.Locale;
import org.incubationtoolkits.canvas.PageFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of the command line for sizes of paper. */
final class PageOption implements ITypeConverter<PageFormat> {

    static final String WORDS = "a4, a3, a0, letter or screen";

    @Override
    public PageFormat convert(String value) {
        for (PageFormat format : PageFormat.values()) {
            if (word(format).equals(value)) {
                return format;
            }
        }
        throw new TypeConversionException("it is \"" + value + "\", not " + WORDS);
    }

    static String word(PageFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
