package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.content.Fact;

/** A case: who, where and when, and then its facts, each with the sources that state it. */
record CaseContent(View view, Case story) {

    /** Facts under one heading. */
    private record Group(Label title, List<Fact> facts) {}

    Blocks write() {
        Blocks content = new Blocks().bullets(particulars());
        groups(story)
                .forEach(group -> content.add(view.section(
                        2,
                        view.label(group.title()),
                        group.facts().stream().map(this::fact).toList())));
        return content.add(view.section(
                2, view.label(Label.TOOLS_THAT_FIT), view.entries(view.index().tools(story.tools()))));
    }

    /** Returns all facts of a case, in the order of its page. */
    static Stream<Fact> factsOf(Case story) {
        return groups(story).flatMap(group -> group.facts().stream());
    }

    private static Stream<Group> groups(Case story) {
        return Stream.of(
                new Group(Label.OVERVIEW, story.overview()),
                new Group(Label.WHAT_IS_INNOVATIVE, story.innovation()),
                new Group(Label.COLLABORATIONS, story.collaborations()),
                new Group(Label.USERS, story.users()),
                new Group(Label.CASE_RESULTS, story.results()),
                new Group(Label.CHALLENGES, story.challenges()),
                new Group(Label.CONDITIONS, story.conditions()),
                new Group(Label.REPLICATION, story.replication()),
                new Group(Label.LESSONS, story.lessons()));
    }

    private List<Blocks> particulars() {
        List<Blocks> facts = new ArrayList<>();
        facts.add(view.fact(Label.ORGANISATION, Inline.words(story.organisation())));
        story.country()
                .ifPresent(country -> facts.add(
                        view.fact(Label.COUNTRY, view.text(view.formats().country(country)))));
        story.level()
                .ifPresent(level -> facts.add(view.fact(Label.LEVEL_OF_GOVERNMENT, view.label(Labelled.level(level)))));
        story.year()
                .ifPresent(year -> facts.add(
                        view.fact(Label.YEAR, Inline.words(view.formats().year(year)))));
        story.website()
                .map(Object::toString)
                .ifPresent(website ->
                        facts.add(view.fact(Label.WEBSITE, Inline.words(website).link(website))));
        if (!story.status().isEmpty()) {
            Inline[] status = story.status().stream()
                    .map(each -> view.label(Labelled.status(each)))
                    .toArray(Inline[]::new);
            facts.add(view.fact(Label.STATUS, status));
        }
        return facts;
    }

    private Blocks fact(Fact fact) {
        List<Inline> sources = new ArrayList<>(List.of(view.label(Label.SOURCES)));
        fact.sources().forEach(source -> sources.add(view.link(view.index().source(source))));
        return new Blocks().add(view.wording().item(fact.text())).paragraph(Inline.join(sources));
    }
}
