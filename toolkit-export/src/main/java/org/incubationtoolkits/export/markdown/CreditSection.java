package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.Attribution;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.provenance.Origin;

/** Where something comes from: authors, licence, sources, and the words that licences demand. */
record CreditSection(View view, Credit credit, Attribution attribution) {

    Blocks write() {
        return new Blocks()
                .heading(2, view.label(Label.CREDIT))
                .bullets(List.of(
                        view.fact(Label.AUTHORS, authors()),
                        view.fact(Label.LICENCE, licence(attribution.licence())),
                        view.fact(Label.BADGE, view.label(Labelled.badge(attribution.badge())))))
                .add(changes())
                .add(view.section(
                        3,
                        view.label(Label.SOURCES),
                        credit.origins().stream().map(this::origin).toList()))
                .add(view.section(
                        3,
                        view.label(Label.REQUIRED_STATEMENTS),
                        attribution.statements().stream()
                                .map(statement -> new Blocks().paragraph(view.text(statement)))
                                .toList()));
    }

    private Blocks changes() {
        return attribution.changedBy().isEmpty()
                ? new Blocks()
                : new Blocks().paragraph(view.label(Label.CHANGED_BY, "authors", attribution.changedBy()));
    }

    private Inline[] authors() {
        return attribution.authors().stream().map(Inline::words).toArray(Inline[]::new);
    }

    private Inline licence(Licence licence) {
        String list = view.to(SourcesPage.PATH);
        return view.text(licence.title())
                .link(licence.url().map(Object::toString).orElse(list));
    }

    private Blocks origin(Origin origin) {
        return new Blocks()
                .paragraph(Inline.join(
                        view.link(view.index().source(origin.source())),
                        view.label(Labelled.relation(origin.relation())),
                        origin.note().map(view::text).orElse(Inline.EMPTY)));
    }
}
