package org.incubationtoolkits.model.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * What takes the place of a catalogue or toolkit whose own file is broken, so that everything in it is checked all the
 * same. It is never given to anybody.
 *
 * @param items what has been read, by path
 */
record StandIn(Map<String, Optional<Object>> items, Locale language) {

    private static final Id NAME = Id.of("stand-in");

    private static final String VERSION = "0.0.0";

    Catalogue catalogue() {
        return new Catalogue(
                Catalogue.FORMAT,
                NAME,
                List.of(),
                VERSION,
                text(),
                text(),
                new RichText(text()),
                Languages.of(language, List.of(language)),
                in("", Facet.class),
                List.of(),
                in("", Licence.class),
                in("", Source.class),
                in("", Case.class),
                in("", Toolkit.class),
                credit());
    }

    Toolkit toolkit(Id id, String folder) {
        return new Toolkit(
                id,
                List.of(),
                VERSION,
                text(),
                text(),
                new RichText(text()),
                List.of(),
                Optional.empty(),
                in(folder, Tool.class),
                in(folder, Assessment.class),
                in(folder, Explainer.class),
                in(folder, Guide.class),
                in(folder, Programme.class),
                credit());
    }

    private <T> List<T> in(String folder, Class<T> type) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .flatMap(entry -> entry.getValue().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Text text() {
        return Text.of("-", language);
    }

    private static Credit credit() {
        return new Credit(NAME, List.of("-"), List.of());
    }
}
