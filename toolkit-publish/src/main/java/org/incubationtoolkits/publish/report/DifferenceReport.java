package org.incubationtoolkits.publish.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.term.Terms;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.localization.variant.difference.Difference;
import org.incubationtoolkits.localization.variant.difference.TermChange;
import org.incubationtoolkits.localization.variant.difference.ThemeChanges;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.theme.Theme;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition as a difference from what lies below it. Equal reports give equal bytes.
 *
 * @param name of the edition
 * @param from what it is compared with
 * @param look what is other in its theme, a line each
 */
public record DifferenceReport(
        String name, String from, Difference difference, List<TermChange> terms, List<String> look) {

    private static final String FORMAT = "toolkit-difference/1";

    public DifferenceReport {
        terms = List.copyOf(terms);
        look = List.copyOf(look);
    }

    /** Returns the report of the same edition with another difference, such as one in other words. */
    DifferenceReport with(Difference other) {
        return new DifferenceReport(name, from, other, terms, look);
    }

    /** Returns the difference as plain text, with {@code [-words-]} that are gone and <code>{+words+}</code> that are new. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(headline(), summary()));
        sections().forEach((title, changes) -> {
            lines.add("");
            lines.add(title);
            changes.forEach(change -> {
                lines.add("  " + change.word() + " " + change.at());
                difference.reason(change).ifPresent(reason -> lines.add("    because: " + reason));
                lines.add("    " + Marks.PLAIN.write(ChangeWords.of(change)));
            });
        });
        if (!terms.isEmpty()) {
            lines.add("");
            lines.add("Terms");
            terms.forEach(term -> lines.add("  " + term.key() + " ("
                    + term.locale().toLanguageTag() + "): " + Marks.PLAIN.write(ChangeWords.of(term))));
        }
        if (!look.isEmpty()) {
            lines.add("");
            lines.add("Theme");
            look.forEach(each -> lines.add("  " + each));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns the difference as Markdown. */
    public String markdown() {
        List<String> lines = new ArrayList<>(List.of("# " + Marks.MARKDOWN.escaped(headline()), "", summary()));
        sections().forEach((title, changes) -> {
            lines.addAll(List.of("", "## " + Marks.MARKDOWN.escaped(title), ""));
            changes.forEach(change -> {
                String reason = difference
                        .reason(change)
                        .map(each -> " " + Marks.MARKDOWN.escaped(each))
                        .orElse("");
                lines.add("- **" + change.word() + "** `" + change.at() + "`" + reason + "  \n  "
                        + Marks.MARKDOWN.write(ChangeWords.of(change)));
            });
        });
        if (!terms.isEmpty()) {
            lines.addAll(List.of("", "## Terms", ""));
            terms.forEach(term -> lines.add("- `" + term.key() + "` ("
                    + term.locale().toLanguageTag() + ") " + Marks.MARKDOWN.write(ChangeWords.of(term))));
        }
        if (!look.isEmpty()) {
            lines.addAll(List.of("", "## Theme", ""));
            look.forEach(each -> lines.add("- " + Marks.MARKDOWN.escaped(each)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns a page that needs no other file. */
    public String html() {
        return new DifferencePage(this).html();
    }

    /**
     * Returns how a catalogue with variants over it differs from the catalogue.
     *
     * @throws IOException if a file is there but cannot be read
     * @throws IllegalArgumentException if there is no variant over it
     */
    public static DifferenceReport fromCatalogue(CatalogueTranslations translations) throws IOException {
        return between(translations, 0, translations.varied().below());
    }

    /**
     * Returns how a catalogue with variants over it differs from what is there with the lowest of them alone.
     *
     * @param layers how many variants lie over {@code from} already
     */
    public static DifferenceReport between(CatalogueTranslations translations, int layers, Catalogue from)
            throws IOException {
        List<Variant> variants = translations.varied().variants();
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("translations must have a variant");
        }
        return new DifferenceReport(
                name(variants.get(variants.size() - 1)),
                layers > 0 ? name(variants.get(layers - 1)) : "the catalogue",
                Difference.of(from, translations.varied()),
                TermChange.of(terms(translations, layers), translations.terms()),
                ThemeChanges.of(theme(variants.subList(0, layers)), theme(variants)));
    }

    private static Theme theme(List<Variant> variants) {
        Theme theme = Theme.NONE;
        for (Variant each : variants) {
            theme = each.manifest().theme().orElse(Theme.NONE).over(theme);
        }
        return theme;
    }

    private static String name(Variant variant) {
        return variant.manifest()
                .title()
                .getOrDefault(Locale.ENGLISH, variant.id().value());
    }

    private static Terms terms(CatalogueTranslations translations, int layers) throws IOException {
        Terms terms = Terms.read(
                        translations.files().catalogue(),
                        translations.catalogue().languages().source())
                .orThrow();
        for (Variant each : translations.varied().variants().subList(0, layers)) {
            terms = terms.plus(each.terms());
        }
        return terms;
    }

    /** Returns the same for programs. */
    public String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("edition", name);
        tree.put("from", from);
        tree.put("counts", difference.counts());
        tree.put("untouched", difference.untouched());
        tree.put("changes", difference.changes().stream().map(this::members).toList());
        tree.put("terms", terms.stream().map(DifferenceReport::members).toList());
        tree.put("theme", look);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(tree)
                + "\n";
    }

    private static Map<String, Object> members(TermChange term) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("key", term.key().value());
        members.put("locale", term.locale().toLanguageTag());
        members.put("words", ChangeWords.trees(ChangeWords.of(term)));
        return members;
    }

    private Map<String, Object> members(Change change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", change.word());
        members.put("at", change.at().value());
        difference.reason(change).ifPresent(reason -> members.put("because", reason));
        members.put("words", ChangeWords.trees(ChangeWords.of(change)));
        return members;
    }

    String headline() {
        int count = difference.changes().size();
        String places =
                count == 0 ? "nothing" : count == 1 ? "1 place" : String.format(Locale.ROOT, "%,d places", count);
        return name + " differs from " + from + " in " + places;
    }

    String summary() {
        String counts = difference.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return (counts.isEmpty() ? "" : counts + "; ")
                + String.format(Locale.ROOT, "%,d texts are the same.", difference.untouched());
    }

    /** The changes under the names of the items that they are in. */
    Map<String, List<Change>> sections() {
        Map<String, List<Change>> sections = new LinkedHashMap<>();
        difference
                .changes()
                .forEach(change -> sections.computeIfAbsent(title(change.at()), title -> new ArrayList<>())
                        .add(change));
        return sections;
    }

    private String title(Address at) {
        return at.item()
                .flatMap(ref ->
                        find(difference.below(), ref.toString()).or(() -> find(difference.above(), ref.toString())))
                .map(item -> item.titled().title().words() + " (" + item.ref() + ")")
                .orElse("The catalogue");
    }

    private static Optional<Item> find(Catalogue catalogue, String ref) {
        return catalogue
                .items()
                .filter(item -> item.ref().toString().equals(ref))
                .findFirst();
    }
}
