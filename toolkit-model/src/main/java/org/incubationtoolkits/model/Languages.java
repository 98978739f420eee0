package org.incubationtoolkits.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * The languages of a catalogue.
 *
 * @param source the language that its files are written in
 * @param published the editions that are published unless others are asked for
 * @param show the states of translation that are published with a notice although they are not complete; without
 *     this, such a text gives way to the next language of the locale chain
 */
public record Languages(Locale source, @NotEmpty List<Locale> published, List<TranslationState> show) {

    public Languages {
        published = List.copyOf(published);
        show = List.copyOf(show);
    }
}
