package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.localization.variant.difference.TermChange;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Text;

/** The page of a site that tells how one edition differs from the catalogue. */
record SiteDifference(ReportFrame frame, DifferenceReport report, ReportedEdition edition) {

    String html() {
        List<Html> intro = List.of(
                Html.element("p", Html.text(report.summary())).with("class", "lead"),
                Html.element(
                                "p",
                                frame.link("Read this edition", edition.folder() + "index.html")
                                        .with("class", "button"))
                        .with("class", "buttons"));
        List<Html> sections = new ArrayList<>();
        byItem().forEach((item, changes) -> sections.add(ReportFrame.section(
                heading(item), List.of(list(changes.stream().map(this::entry).toList())))));
        if (!report.terms().isEmpty()) {
            sections.add(ReportFrame.section(
                    Html.text("Terms"),
                    List.of(list(
                            report.terms().stream().map(SiteDifference::term).toList()))));
        }
        if (!report.look().isEmpty()) {
            sections.add(ReportFrame.section(
                    Html.text("Look"),
                    List.of(list(report.look().stream()
                            .map(line -> Html.element("li", Html.text(line)))
                            .toList()))));
        }
        return frame.html(report.headline(), intro, sections);
    }

    private Map<Optional<ItemRef>, List<Change>> byItem() {
        Map<Optional<ItemRef>, List<Change>> byItem = new LinkedHashMap<>();
        report.difference()
                .changes()
                .forEach(change -> byItem.computeIfAbsent(change.at().item(), item -> new ArrayList<>())
                        .add(change));
        return byItem;
    }

    private Locale source() {
        return report.difference().below().languages().source();
    }

    private Html heading(Optional<ItemRef> item) {
        return item.flatMap(ref -> title(report.difference().above(), ref)
                        .or(() -> title(report.difference().below(), ref)))
                .map(title -> titled(frame, title, item.flatMap(edition.pages())))
                .orElseGet(() -> Html.text("The catalogue"));
    }

    /** Returns a title that leads to the page of its item, if there is one. */
    static Html titled(ReportFrame frame, Text title, Optional<String> page) {
        return ChangeLine.in(
                title.language(),
                page.map(file -> frame.link(title.words(), file))
                        .orElseGet(() -> Html.element("span", Html.text(title.words()))));
    }

    static Optional<Text> title(Catalogue catalogue, ItemRef ref) {
        return catalogue
                .items()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .map(item -> item.titled().title());
    }

    private static Html list(List<Html> entries) {
        return Html.element("ul", Html.lines(entries)).with("class", "changes");
    }

    private Html entry(Change change) {
        ChangeLine line = new ChangeLine(change, source());
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element("p", Html.element("b", Html.text(line.word())), where(change)));
        parts.add(line.words());
        report.difference()
                .reason(change)
                .ifPresent(reason ->
                        parts.add(Html.element("p", Html.text("Why: " + reason)).with("class", "because")));
        return Html.element("li", Html.lines(parts));
    }

    private static Html where(Change change) {
        String where = ChangeLine.where(change.at());
        return where.isEmpty()
                ? new Html("")
                : new Html(" "
                        + Html.element("span", Html.text(where))
                                .with("class", "where")
                                .markup());
    }

    private static Html term(TermChange term) {
        return Html.element(
                "li",
                Html.element(
                        "p",
                        Html.element("b", Html.text(ChangeLine.plain(term.key().value())))),
                ChangeLine.in(
                        term.locale(),
                        Html.element("div", DifferencePage.words(ChangeWords.of(term)))
                                .with("class", "words")));
    }
}
