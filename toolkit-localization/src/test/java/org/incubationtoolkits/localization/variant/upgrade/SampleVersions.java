package org.incubationtoolkits.localization.variant.upgrade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.element.EntryReader;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.value.WrittenValue;

/** Versions of a catalogue that differ in the tips of one tool, and a variant whose overlay is about them. */
final class SampleVersions {

    static final Address TIPS = Address.of("tool.experiment-card.tips");
    private static final Catalogue CANONICAL = CatalogueReader.canonical();

    private SampleVersions() {}

    /** A tip; its id comes first in {@code ids}, those that it had before follow. */
    record Tip(List<String> ids, String text) {

        static Tip of(String id, String text) {
            return new Tip(List.of(id), text);
        }
    }

    static Catalogue version(String version, Tip... tips) {
        return version(version, List.of(tips));
    }

    static Catalogue version(String version, List<Tip> tips) {
        CatalogueEditor editor = new CatalogueEditor(CANONICAL);
        for (Id id : editor.find(TIPS).orElseThrow().ids().orElseThrow()) {
            editor.remove(TIPS.child(id.value()));
        }
        EntryReader reader = new EntryReader(CatalogueFiles.of(Map.of()), Locale.ENGLISH, List.of(Locale.ENGLISH));
        for (int i = 0; i < tips.size(); i++) {
            Map<String, Object> node = new LinkedHashMap<>();
            List<String> ids = tips.get(i).ids();
            node.put("id", ids.get(0));
            node.put("formerly", ids.subList(1, ids.size()));
            node.put("text", tips.get(i).text());
            editor.insert(
                    TIPS,
                    i,
                    reader.entry(editor.find(TIPS).orElseThrow(), written(node)).orThrow());
        }
        return withVersion(editor.catalogue(), version);
    }

    private static WrittenValue written(Object tree) {
        return new WrittenValue(tree, Location.of("sample"), Map.of());
    }

    static Catalogue edited(Catalogue catalogue, String address, Object value) {
        CatalogueEditor editor = new CatalogueEditor(catalogue);
        EntryReader reader = new EntryReader(CatalogueFiles.of(Map.of()), Locale.ENGLISH, List.of(Locale.ENGLISH));
        editor.set(Address.of(address), written(value), reader);
        return editor.catalogue();
    }

    static Catalogue without(Catalogue catalogue, String entry) {
        CatalogueEditor editor = new CatalogueEditor(catalogue);
        editor.remove(Address.of(entry));
        return editor.catalogue();
    }

    static Catalogue withVersion(Catalogue all, String version) {
        return new Catalogue(
                all.format(),
                all.id(),
                all.formerly(),
                version,
                all.title(),
                all.summary(),
                all.about(),
                all.languages(),
                all.facets(),
                all.roles(),
                all.licences(),
                all.sources(),
                all.cases(),
                all.toolkits(),
                all.credit());
    }

    static Map<String, String> files(String operations) {
        String manifest = """
                format: toolkit-variant/1   # the format
                id: pt
                version: 1.0.0
                kind: country
                status: draft
                title: { en: Portugal }
                basedOn: { catalogue: %s, version: "1.0.0" }
                languages: [en, pt]
                publisher: Contributors
                licence: cc-by-4-0
                overlays: [law]
                """.formatted(CANONICAL.id());
        return Map.of(
                "variant.yaml",
                manifest,
                "overlays/law.yaml",
                "format: toolkit-overlay/1\noperations:\n" + operations.indent(2));
    }

    static Variant variant(Map<String, String> files) throws IOException {
        return Variant.read(CatalogueFiles.of(files)).orThrow();
    }

    /** Returns the files after an upgrade. */
    static Map<String, String> upgraded(Map<String, String> files, Catalogue below) throws IOException {
        return over(files, Upgrade.of(variant(files), below).files().orThrow());
    }

    static Map<String, String> over(Map<String, String> files, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putAll(changed);
        return all;
    }

    static List<String> told(Upgrade upgrade) {
        List<String> told = new ArrayList<>();
        upgrade.findings()
                .forEach(finding ->
                        told.add(finding.problem().severity().word() + " " + finding.kind() + " " + finding.at()));
        return told;
    }
}
