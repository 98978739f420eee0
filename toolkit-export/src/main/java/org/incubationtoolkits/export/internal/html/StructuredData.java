package org.incubationtoolkits.export.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.export.internal.edition.Attribution;
import org.incubationtoolkits.export.internal.edition.ItemVersion;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Step;
import org.incubationtoolkits.model.programme.Phase;
import org.incubationtoolkits.model.provenance.Origin.Relation;
import org.incubationtoolkits.model.text.Text;

/**
 * What a page is about, in words of schema.org, as JSON-LD 1.1: a tool is a {@code HowTo}, a programme a {@code Course}, what
 * teaches or asks is a {@code LearningResource}. Addresses are whole where the site knows its own, else relative to the page.
 */
public record StructuredData(SitePage site) {

    /** Returns the data of the page of an item. */
    public Html item(Item item) {
        Map<String, Object> data = head(type(item), item.titled().title());
        item.titled().summary().ifPresent(summary -> data.put("description", summary.words()));
        ItemVersion.of(item).ifPresent(version -> data.put("version", version));
        if (item instanceof Authored authored) {
            credit(authored, data);
        }
        if (item instanceof Tool tool) {
            data.put("totalTime", minutes(tool.duration().max()));
            data.put("step", tool.steps().stream().map(StructuredData::step).toList());
        }
        if (item instanceof Programme programme) {
            data.put(
                    "syllabusSections",
                    programme.phases().stream().map(StructuredData::phase).toList());
        }
        languages(data);
        return DataIsland.linked(data);
    }

    /** Returns the data of the first page of an edition. */
    public Html catalogue() {
        EditionView view = site.page().view();
        Map<String, Object> data = head("WebSite", view.catalogue().title());
        data.put("description", view.catalogue().summary().words());
        data.put("version", view.catalogue().version());
        credit(view.attribution(), data);
        languages(data);
        return DataIsland.linked(data);
    }

    private Map<String, Object> head(String type, Text title) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        data.put("@id", site.address(site.path()).value());
        data.put("url", site.address(site.path()).value());
        data.put("name", title.words());
        data.put("inLanguage", title.language().toLanguageTag());
        return data;
    }

    private static String type(Item item) {
        return switch (item.kind()) {
            case TOOL -> "HowTo";
            case PROGRAMME -> "Course";
            case CASE -> "Article";
            case TOOLKIT, ASSESSMENT, EXPLAINER, GUIDE -> "LearningResource";
            case CATALOGUE, FACET, ROLE, LICENCE, SOURCE ->
                throw new IllegalArgumentException(
                        "no page is about a " + item.kind().word());
        };
    }

    private void credit(Authored item, Map<String, Object> data) {
        credit(site.page().view().attribution(item), data);
        List<String> origins = item.credit().origins().stream()
                .filter(origin -> origin.relation() != Relation.OWN_DESIGN)
                .map(origin -> site.page().view().source(origin.source()))
                .flatMap(source -> source.url().map(Object::toString).stream())
                .toList();
        if (!origins.isEmpty()) {
            data.put("isBasedOn", origins);
        }
    }

    private static void credit(Attribution attribution, Map<String, Object> data) {
        attribution.licence().url().ifPresent(url -> data.put("license", url.toString()));
        data.put(
                "author",
                attribution.authors().stream().map(StructuredData::author).toList());
    }

    private static Map<String, Object> author(String name) {
        return typed("Organization", name);
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> data = typed("HowToStep", step.title().words());
        data.put("text", step.text().markdown().words());
        return data;
    }

    private static Map<String, Object> phase(Phase phase) {
        return typed("Syllabus", phase.title().words());
    }

    private static Map<String, Object> typed(String type, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", name);
        return data;
    }

    /** ISO 8601. */
    private static String minutes(int minutes) {
        return "PT" + minutes + "M";
    }

    /** A page in the language of the original has translations; all others are one. */
    private void languages(Map<String, Object> data) {
        Locale source = site.page().view().catalogue().languages().source();
        boolean isOriginal = site.page().view().edition().locale().equals(source);
        List<String> others = site.languages().stream()
                .filter(language -> !language.current())
                .filter(language -> isOriginal || language.tag().equals(source.toLanguageTag()))
                .map(language -> site.address(language.file()).value())
                .toList();
        if (!others.isEmpty()) {
            data.put(
                    isOriginal ? "workTranslation" : "translationOfWork",
                    others.stream().map(StructuredData::reference).toList());
        }
    }

    private static Map<String, Object> reference(String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@id", address);
        return data;
    }
}
