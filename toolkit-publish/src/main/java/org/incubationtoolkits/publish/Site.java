package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Look;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Neighbourhood;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.localization.variant.Manifest;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;
import org.incubationtoolkits.publish.report.ReportedEdition;
import org.incubationtoolkits.publish.report.SiteReports;

/**
 * What is published together: one publication at the root, those of variants in folders of their own.
 *
 * @param parts the first is at the root
 */
record Site(List<Part> parts, List<Exporter> exporters, Hosting hosting) {

    private static final String EDITIONS = "editions/";

    Site {
        parts = List.copyOf(parts);
        exporters = List.copyOf(exporters);
    }

    /** The editions of one catalogue or variant. */
    record Part(Editions from, List<Edition> editions) {

        private Look look() {
            VariedCatalogue varied = from.translations().varied();
            return new Look(varied.theme(), varied.logo());
        }

        private Optional<Variant> variant() {
            List<Variant> variants = from.translations().varied().variants();
            return variants.isEmpty() ? Optional.empty() : Optional.of(variants.get(variants.size() - 1));
        }
    }

    /** Gives all files of all publications to the sinks of their formats. */
    void write(Staging staging) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            Publication publication = publication(i);
            String folder = folder(i);
            for (Exporter exporter : exporters) {
                Sink sink = staging.sink(exporter.format());
                exporter.export(publication, (path, content) -> sink.put(folder + path, content));
            }
        }
        if (hasReports()) {
            reports().write(staging.sink("report"));
        }
    }

    /** How variants differ is told on the site of the catalogue that they lie beside. */
    private boolean hasReports() {
        return parts.size() > 1
                && parts.get(0).variant().isEmpty()
                && exporters.stream().anyMatch(exporter -> exporter.format().equals("html"));
    }

    private SiteReports reports() {
        List<ReportedEdition> editions =
                IntStream.range(1, parts.size()).mapToObj(this::reported).toList();
        return new SiteReports(reported(0), editions);
    }

    private ReportedEdition reported(int index) {
        Part part = parts.get(index);
        return new ReportedEdition(folder(index), part.from().translations(), item -> page(index, item));
    }

    /** Reports are in English, so they lead to pages in English where there are some. */
    private Optional<String> page(int index, ItemRef item) {
        List<Edition> editions = parts.get(index).editions();
        Edition read = editions.stream()
                .filter(edition -> edition.locale().equals(Locale.ENGLISH))
                .findFirst()
                .orElse(editions.get(0));
        boolean isThere = ItemPath.hasPage(item.kind())
                && read.catalogue().items().anyMatch(each -> each.ref().equals(item));
        return isThere ? Optional.of(folder(index) + read.tag() + "/" + ItemPath.of(item) + ".html") : Optional.empty();
    }

    private Publication publication(int index) {
        Part part = parts.get(index);
        Locale source = part.editions().get(0).catalogue().languages().source();
        List<String> formats = exporters.stream().map(Exporter::format).toList();
        return new Publication(
                source, part.editions(), formats, neighbourhood(index), part.look(), hosting.in(folder(index)));
    }

    private Neighbourhood neighbourhood(int index) {
        List<Neighbour> others = IntStream.range(0, parts.size())
                .filter(other -> other != index)
                .mapToObj(this::neighbour)
                .toList();
        boolean hasName = index > 0 || parts.get(index).variant().isPresent();
        return new Neighbourhood(
                hasName ? Optional.of(neighbour(index)) : Optional.empty(),
                others,
                hasReports() ? Optional.of(SiteReports.MATRIX) : Optional.empty());
    }

    private Neighbour neighbour(int index) {
        Part part = parts.get(index);
        return part.variant()
                .map(Variant::manifest)
                .map(manifest -> new Neighbour(
                        folder(index),
                        texts(manifest, manifest.title()),
                        texts(manifest, manifest.summary()),
                        hasReports() ? Optional.of(ReportedEdition.DIFFERENCES) : Optional.empty()))
                .orElseGet(() -> new Neighbour(folder(index), titles(part.editions()), Map.of(), Optional.empty()));
    }

    private static Map<Locale, Text> titles(List<Edition> editions) {
        Map<Locale, Text> titles = new LinkedHashMap<>();
        editions.forEach(
                edition -> titles.put(edition.locale(), edition.catalogue().title()));
        return titles;
    }

    private static Map<Locale, Text> texts(Manifest manifest, Map<Locale, String> words) {
        Map<Locale, Text> texts = new LinkedHashMap<>();
        words.forEach((locale, each) -> {
            TranslationState state = manifest.states().getOrDefault(locale, TranslationState.SOURCE);
            texts.put(locale, new Text(each, locale, state, false));
        });
        return texts;
    }

    private String folder(int index) {
        return index == 0
                ? ""
                : parts.get(index)
                        .variant()
                        .map(variant -> EDITIONS + variant.id() + "/")
                        .orElseThrow(() -> new IllegalArgumentException("only variants can lie beside a catalogue"));
    }
}
