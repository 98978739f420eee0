package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.variant.VariedCatalogue;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.localization.variant.difference.Difference;
import org.incubationtoolkits.localization.variant.difference.Matrix;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Part;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What several variants changed, side by side. Equal reports give equal bytes. */
public record MatrixReport(Matrix matrix) {

    private static final String FORMAT = "toolkit-matrix/1";
    private static final String TITLE = "What each variant changed";

    /** Returns the matrix as plain text: an element, and below it what each variant makes of it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            lines.add(row.at().value());
            matrix.variants()
                    .forEach(variant -> lines.add("  " + variant + ": "
                            + change(row, variant)
                                    .map(change -> change.word() + ", " + Marks.PLAIN.write(ChangeWords.of(change)))
                                    .orElse("as it is")));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns the matrix as Markdown, a table for each item. */
    public String markdown() {
        List<String> lines = new ArrayList<>(List.of("# " + TITLE));
        rowsByItem().forEach((item, rows) -> {
            lines.addAll(List.of("", "## " + Marks.MARKDOWN.escaped(item), ""));
            lines.add("| element | " + matrix.variants().stream().map(Id::value).collect(Collectors.joining(" | "))
                    + " |");
            lines.add("|---".repeat(matrix.variants().size() + 1) + "|");
            rows.forEach(row -> lines.add("| `" + row.at() + "` | "
                    + matrix.variants().stream()
                            .map(variant -> change(row, variant)
                                    .map(change ->
                                            "**" + change.word() + "** " + Marks.MARKDOWN.write(ChangeWords.of(change)))
                                    .orElse(""))
                            .collect(Collectors.joining(" | "))
                    + " |"));
        });
        return String.join("\n", lines) + "\n";
    }

    /** Returns a page that needs no other file. */
    public String html() {
        return PlainPage.html(TITLE, content());
    }

    /** Returns what each variant makes of the same catalogue; the last variant of each counts. */
    public static MatrixReport of(List<CatalogueTranslations> read) {
        Map<Id, Difference> differences = new LinkedHashMap<>();
        read.forEach(each -> {
            VariedCatalogue varied = each.varied();
            Id id = varied.variants().get(varied.variants().size() - 1).id();
            differences.put(id, Difference.of(varied.below(), varied));
        });
        return new MatrixReport(Matrix.of(read.get(0).varied().below(), differences));
    }

    private List<Html> content() {
        List<Html> content = new ArrayList<>();
        content.add(Html.element("h1", Html.text(TITLE)));
        rowsByItem()
                .forEach((item, rows) -> content.add(Html.element(
                        "section",
                        Html.element("h2", Html.text(item)),
                        Html.element("div", table(rows))
                                .with("class", "table")
                                .with("tabindex", "0")
                                .with("role", "region")
                                .with("aria-label", item))));
        return content;
    }

    private Html table(List<Matrix.Row> rows) {
        List<Html> headings = Stream.concat(
                        Stream.of("Element"), matrix.variants().stream().map(Id::value))
                .map(name -> Html.element("th", Html.text(name)).with("scope", "col"))
                .toList();
        List<Html> body = rows.stream().map(this::row).toList();
        return Html.element(
                "table",
                Html.element("thead", Html.element("tr", Html.lines(headings))),
                Html.element("tbody", Html.lines(body)));
    }

    private Html row(Matrix.Row row) {
        List<Html> cells = new ArrayList<>();
        cells.add(Html.element("th", Html.element("code", Html.text(row.at()))).with("scope", "row"));
        matrix.variants()
                .forEach(variant -> cells.add(change(row, variant)
                        .map(change -> Html.element(
                                "td",
                                Html.element("b", Html.text(change.word())),
                                Html.element("div", DifferencePage.words(ChangeWords.of(change)))
                                        .with("class", "words")))
                        .orElseGet(() -> Html.element("td", Html.text("as it is")))));
        return Html.element("tr", Html.lines(cells));
    }

    /** Returns the same for programs. */
    public String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("variants", matrix.variants().stream().map(Id::value).toList());
        tree.put("rows", matrix.rows().stream().map(MatrixReport::members).toList());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(tree)
                + "\n";
    }

    private static Map<String, Object> members(Matrix.Row row) {
        Map<String, Object> changes = new LinkedHashMap<>();
        row.changes().forEach((variant, change) -> {
            List<Part> words = ChangeWords.of(change);
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("kind", change.word());
            members.put("words", ChangeWords.trees(words));
            changes.put(variant.value(), members);
        });
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", row.at().value());
        members.put("changes", changes);
        return members;
    }

    private Map<String, List<Matrix.Row>> rowsByItem() {
        Map<String, List<Matrix.Row>> byItem = new LinkedHashMap<>();
        matrix.rows()
                .forEach(row -> byItem.computeIfAbsent(row.item().value(), item -> new ArrayList<>())
                        .add(row));
        return byItem;
    }

    private static Optional<Change> change(Matrix.Row row, Id variant) {
        return Optional.ofNullable(row.changes().get(variant));
    }
}
