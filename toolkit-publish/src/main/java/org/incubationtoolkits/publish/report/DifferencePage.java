package org.incubationtoolkits.publish.report;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Kind;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Part;

/** A difference as a page. */
record DifferencePage(DifferenceReport report) {

    String html() {
        List<Html> content = new ArrayList<>();
        content.add(Html.element("h1", Html.text(report.headline())));
        content.add(Html.element("p", Html.text(report.summary())));
        report.sections().forEach((title, changes) -> {
            List<Html> entries = changes.stream().map(this::entry).toList();
            content.add(section(title, entries));
        });
        if (!report.terms().isEmpty()) {
            content.add(section(
                    "Terms",
                    report.terms().stream()
                            .map(term -> Html.element(
                                    "li",
                                    Html.element("code", Html.text(term.key())),
                                    Html.text(" (" + term.locale().toLanguageTag() + ") "),
                                    words(ChangeWords.of(term))))
                            .toList()));
        }
        if (!report.look().isEmpty()) {
            content.add(section(
                    "Theme",
                    report.look().stream()
                            .map(each -> Html.element("li", Html.text(each)))
                            .toList()));
        }
        return PlainPage.html(report.headline(), content);
    }

    private static Html section(String title, List<Html> entries) {
        return Html.element("section", Html.element("h2", Html.text(title)), Html.element("ul", Html.lines(entries)));
    }

    private Html entry(Change change) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element(
                "p",
                Html.element("b", Html.text(change.word())),
                Html.text(" "),
                Html.element("code", Html.text(change.at()))));
        parts.add(Html.element("div", words(ChangeWords.of(change))).with("class", "words"));
        report.difference()
                .reason(change)
                .ifPresent(
                        reason -> parts.add(Html.element("p", Html.text(reason)).with("class", "because")));
        return Html.element("li", Html.lines(parts));
    }

    static Html words(List<Part> parts) {
        List<Html> all = parts.stream().map(DifferencePage::word).toList();
        return new Html(String.join("", all.stream().map(Html::markup).toList()));
    }

    private static Html word(Part part) {
        Html words = Html.text(part.words());
        if (part.kind() == Kind.KEPT) {
            return words;
        }
        return Html.element(part.kind() == Kind.REMOVED ? "del" : "ins", words);
    }
}
