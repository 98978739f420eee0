package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;

/** The formats in which a glossary is given away. Immutable. */
public record GlossaryFormats(List<GlossaryWriter> formats) {

    public GlossaryFormats {
        formats = List.copyOf(formats);
    }

    /** Returns the formats of this library. */
    public static GlossaryFormats standard() {
        return new GlossaryFormats(List.of(new TbxWriter(), new GlossaryCsvWriter(), new OmegatGlossaryWriter()));
    }

    /** Returns the format of this name, such as {@code tbx}; nothing if there is none. */
    public Optional<GlossaryWriter> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
