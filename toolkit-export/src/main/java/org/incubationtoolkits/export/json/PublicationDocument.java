package org.incubationtoolkits.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Neighbourhood;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;

/** The file from which everything else is found: the languages, in the order in which they are offered. */
final class PublicationDocument {

    private static final String SCHEMA = "toolkit-publication/1";
    private static final String INDEX = JsonExporter.FOLDER + "index" + JsonExporter.ENDING;

    private PublicationDocument() {}

    static Map<String, Object> tree(Publication publication) {
        Map<String, Object> tree =
                Headers.of(SCHEMA, publication.editions().get(0).catalogue());
        tree.put("source", publication.source().toLanguageTag());
        tree.put(
                "languages",
                publication.editions().stream()
                        .map(PublicationDocument::language)
                        .toList());
        Neighbourhood neighbourhood = publication.neighbourhood();
        neighbourhood.self().ifPresent(self -> tree.put("edition", words(self)));
        if (!neighbourhood.others().isEmpty()) {
            String here = neighbourhood.self().map(Neighbour::folder).orElse("") + INDEX;
            tree.put(
                    "others",
                    neighbourhood.others().stream()
                            .map(other -> other(other, here))
                            .toList());
        }
        return tree;
    }

    private static Map<String, Object> other(Neighbour other, String here) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("href", ItemPath.relative(here, other.folder() + INDEX));
        tree.putAll(words(other));
        return tree;
    }

    private static Map<String, Object> words(Neighbour neighbour) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", byLanguage(neighbour.title()));
        tree.put("summary", byLanguage(neighbour.summary()));
        return tree;
    }

    private static Map<String, Object> byLanguage(Map<Locale, Text> texts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        texts.forEach((locale, text) -> tree.put(locale.toLanguageTag(), text.words()));
        return tree;
    }

    private static Map<String, Object> language(Edition edition) {
        Map<String, Object> tree = Headers.language(edition);
        tree.put("href", edition.tag() + "/index" + JsonExporter.ENDING);
        Availability availability = Availability.of(texts(edition), edition.locale());
        tree.put("percent", availability.percent());
        tree.put("state", availability.state().word());
        return tree;
    }

    private static List<KeyedText> texts(Edition edition) {
        return Stream.concat(
                        edition.catalogue().texts().stream(),
                        edition.catalogue().items().flatMap(item -> item.texts().stream()))
                .toList();
    }
}
