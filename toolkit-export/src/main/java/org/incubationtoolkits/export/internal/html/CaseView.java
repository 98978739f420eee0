package org.incubationtoolkits.export.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.content.Fact;
import org.incubationtoolkits.model.id.Id;

/**
 * A case as a reader goes through it.
 *
 * @param parts those that have facts, in the order of the case form
 * @param sources of the facts, in the order in which they are first named
 */
public record CaseView(List<Part> parts, List<Source> sources) {

    /** Some facts under a heading. */
    public record Part(String id, Label title, List<Fact> facts) {}

    /** Returns the case with the sources that its facts name. */
    public static CaseView of(EditionView view, Case content) {
        List<Part> parts = new ArrayList<>();
        add(parts, "overview", Label.OVERVIEW, content.overview());
        add(parts, "innovation", Label.WHAT_IS_INNOVATIVE, content.innovation());
        add(parts, "collaborations", Label.COLLABORATIONS, content.collaborations());
        add(parts, "users", Label.USERS, content.users());
        add(parts, "results", Label.CASE_RESULTS, content.results());
        add(parts, "challenges", Label.CHALLENGES, content.challenges());
        add(parts, "conditions", Label.CONDITIONS, content.conditions());
        add(parts, "replication", Label.REPLICATION, content.replication());
        add(parts, "lessons", Label.LESSONS, content.lessons());
        List<Source> sources = parts.stream()
                .flatMap(part -> part.facts().stream())
                .flatMap(fact -> fact.sources().stream())
                .distinct()
                .map(view::source)
                .toList();
        return new CaseView(parts, sources);
    }

    private static void add(List<Part> parts, String id, Label title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            parts.add(new Part(id, title, facts));
        }
    }

    /** Returns links to the sources of a fact by their numbers in the list below, as one sentence would list them. */
    public Html references(Page page, Fact fact) {
        List<String> numbers = fact.sources().stream()
                .map(source -> page.values().number(number(source)))
                .toList();
        List<Html> links = fact.sources().stream()
                .map(source -> Html.element(
                        "a", Html.text(page.values().number(number(source))), "href", "#source-" + source.value()))
                .toList();
        return page.values().list(numbers, links);
    }

    /** Returns the place of a source in the list, from 1. */
    private int number(Id source) {
        return sources.stream().map(Source::id).toList().indexOf(source) + 1;
    }
}
