package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.difference.Matrix;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Text;

/**
 * The page of a site that tells what each edition made of the same element. Editions that made the same of it stand together.
 *
 * @param names of the editions, by the ids of their variants
 */
record SiteMatrix(ReportFrame frame, Matrix matrix, Map<Id, String> names, ReportedEdition catalogue) {

    String html() {
        Map<Address, List<Html>> byItem = new LinkedHashMap<>();
        matrix.rows()
                .forEach(row -> byItem.computeIfAbsent(row.item(), item -> new ArrayList<>())
                        .add(element(row)));
        List<Html> sections = new ArrayList<>();
        byItem.forEach((item, elements) -> sections.add(ReportFrame.section(heading(item), elements)));
        List<Html> intro = List.of(Html.element(
                        "p",
                        Html.text("Where an edition is not named, it has the words of the catalogue. Where several are"
                                + " named together, they say the same."))
                .with("class", "lead"));
        return frame.html("What each edition changed", intro, sections);
    }

    private Html heading(Address at) {
        Optional<ItemRef> item = at.item();
        Optional<Text> title = item.flatMap(ref -> SiteDifference.title(below(), ref));
        return title.map(words -> SiteDifference.titled(frame, words, item.flatMap(catalogue.pages())))
                .orElseGet(() -> Html.text(item.filter(ref -> ref.kind() != ItemKind.CATALOGUE)
                        .map(ref -> ChangeLine.plain(ref.id().value()))
                        .orElse("The catalogue")));
    }

    private Catalogue below() {
        return catalogue.translations().varied().below();
    }

    private Html element(Matrix.Row row) {
        String where = ChangeLine.where(row.at());
        Html heading = Html.element("h3", Html.text(where.isEmpty() ? "As a whole" : where));
        Map<String, List<String>> editions = new LinkedHashMap<>();
        matrix.variants()
                .forEach(variant -> Optional.ofNullable(row.changes().get(variant))
                        .map(change ->
                                new ChangeLine(change, below().languages().source()))
                        .map(line -> Html.element("p", Html.text(line.word()))
                                        .with("class", "where")
                                        .markup()
                                + line.words().markup())
                        .ifPresent(told -> editions.computeIfAbsent(told, each -> new ArrayList<>())
                                .add(names.getOrDefault(variant, variant.value()))));
        List<Html> groups = new ArrayList<>();
        editions.forEach((told, who) -> groups.add(Html.element(
                "div", Html.element("dt", Html.text(String.join(", ", who))), Html.element("dd", new Html(told)))));
        return Html.element(
                        "div", heading, Html.element("dl", Html.lines(groups)).with("class", "beside"))
                .with("class", "element");
    }
}
