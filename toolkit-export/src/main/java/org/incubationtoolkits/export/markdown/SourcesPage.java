package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.provenance.Badge;
import org.incubationtoolkits.model.provenance.Origin;

/** The sources of an edition and where each is used, and then the licences. */
final class SourcesPage {

    static final String PATH = "sources" + MarkdownExporter.ENDING;

    private final View view;
    private final Map<Id, Set<Authored>> users = new HashMap<>();

    SourcesPage(View view) {
        this.view = view;
        view.index()
                .catalogue()
                .items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .forEach(item -> sourcesOf(item)
                        .forEach(source -> users.computeIfAbsent(source, id -> new LinkedHashSet<>())
                                .add(item)));
    }

    private static Stream<Id> sourcesOf(Authored item) {
        Stream<Id> origins = item.credit().origins().stream().map(Origin::source);
        return item instanceof Case story
                ? Stream.concat(origins, CaseContent.factsOf(story).flatMap(fact -> fact.sources().stream()))
                : origins;
    }

    String write() {
        Blocks content = new Blocks().heading(2, view.label(Label.SOURCES));
        view.index().catalogue().sources().forEach(source -> content.add(source(source)));
        content.heading(2, view.label(Label.LICENCES));
        view.index().catalogue().licences().forEach(licence -> content.add(new LicenceSection(view, licence).write()));
        return ListPage.write(view, Label.SOURCES_AND_LICENCES, content);
    }

    private Blocks source(Source source) {
        return new Blocks()
                .heading(3, view.text(source.titled().title()))
                .bullets(facts(source))
                .add(source.note().map(view.wording()::paragraph).orElseGet(Blocks::new));
    }

    private List<Blocks> facts(Source source) {
        var licence = view.index().licence(source.licence());
        Inline badge = view.label(Labelled.badge(Badge.of(licence.permits(), source.editable())));
        Inline[] authors = source.authors().stream().map(Inline::words).toArray(Inline[]::new);
        List<Blocks> facts = new ArrayList<>(List.of(view.fact(Label.PUBLISHER, Inline.words(source.publisher()))));
        addUnlessEmpty(Label.AUTHORS, authors, facts);
        source.year()
                .ifPresent(year -> facts.add(
                        view.fact(Label.YEAR, Inline.words(view.formats().year(year)))));
        source.url()
                .map(Object::toString)
                .ifPresent(url ->
                        facts.add(view.fact(Label.WEBSITE, Inline.words(url).link(url))));
        facts.add(view.fact(Label.LICENCE, view.text(licence.title())));
        facts.add(view.fact(Label.LICENCE_STATUS, view.label(Labelled.licenceStatus(source.licenceStatus()))));
        facts.add(view.fact(Label.BADGE, badge));
        addUnlessEmpty(Label.USED_IN, view.links(List.copyOf(users.getOrDefault(source.id(), Set.of()))), facts);
        return facts;
    }

    private void addUnlessEmpty(Label label, Inline[] values, List<Blocks> facts) {
        if (values.length > 0) {
            facts.add(view.fact(label, values));
        }
    }
}
