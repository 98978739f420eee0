package org.example.portal;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.html.FragmentOptions;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.incubationtoolkits.publish.variant.VariantFinder;
import org.springframework.stereotype.Component;

/** The catalogue with the variant on the class path, in the languages of the portal. Read once; safe for all threads. */
@Component
public class Toolkit {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("pt"));

    private static final FragmentOptions OPTIONS = FragmentOptions.DEFAULTS
            .withLinks(Toolkit::page)
            .withSteps((guide, step) -> Optional.of(URI.create("/guide/" + guide.id() + "/" + step)));

    private final Map<Locale, Edition> editions = new LinkedHashMap<>();
    private final Map<Locale, HtmlFragments> fragments = new LinkedHashMap<>();

    Toolkit() throws IOException {
        LayeredFiles files = VariantFinder.standard()
                .find(CatalogueFiles.bundled(), List.of("pt"))
                .orThrow();
        List<String> tags = LANGUAGES.stream().map(Locale::toLanguageTag).toList();
        for (Edition edition : Editions.read(files, tags).orThrow().made(false)) {
            editions.put(edition.locale(), edition);
            fragments.put(edition.locale(), HtmlFragments.of(edition).with(OPTIONS));
        }
    }

    private static Optional<URI> page(ItemRef item) {
        return item.kind() == ItemKind.TOOL ? Optional.of(URI.create("/tools/" + item.id())) : Optional.empty();
    }

    Catalogue catalogue(Locale language) {
        return editions.get(language).catalogue();
    }

    HtmlFragments fragments(Locale language) {
        return fragments.get(language);
    }

    /** Returns the fragments for a page that shows a second one of the same item. */
    HtmlFragments second(Locale language) {
        return fragments.get(language).with(OPTIONS.withIdPrefix("second-"));
    }

    boolean hasTool(Locale language, Id id) {
        return catalogue(language).tool(id).isPresent();
    }
}
