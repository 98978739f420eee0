package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.incubationtoolkits.localization.exchange.HandoffWriter;
import org.incubationtoolkits.localization.exchange.TranslationFormat;

/** The formats that there are, in the order in which they were given; those of this library come first. Immutable. */
public record TranslationFormats(List<TranslationFormat> formats) {

    public TranslationFormats {
        formats = List.copyOf(formats);
    }

    /** Returns the formats of this library. */
    public static TranslationFormats standard() {
        return new TranslationFormats(
                List.of(new PoFormat(), new Xliff12(), Xliff2.version21(), Xliff2.version22(), new CsvFormat()));
    }

    /** Returns the formats of this library, and those that {@link ServiceLoader} finds. */
    public static TranslationFormats available() {
        List<TranslationFormat> all = new ArrayList<>(standard().formats());
        ServiceLoader.load(TranslationFormat.class).forEach(all::add);
        return new TranslationFormats(all);
    }

    /** Returns the format of this name, such as {@code po}; nothing if there is none. */
    public Optional<TranslationFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Returns these formats, and those that only go out: translation memories. */
    public List<HandoffWriter> writers() {
        List<HandoffWriter> writers = new ArrayList<>(formats);
        writers.add(new TmxWriter());
        return writers;
    }
}
