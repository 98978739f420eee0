package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Change;
import org.incubationtoolkits.model.content.Related;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.content.Step;
import org.incubationtoolkits.model.content.WorkedExample;
import org.incubationtoolkits.model.id.Id;

/** A tool in the order in which a facilitator reads it: what it is for, what to prepare, what to do, what comes out. */
record ToolContent(View view, Tool tool) {

    Blocks write() {
        return new Blocks()
                .bullets(facts())
                .heading(2, view.label(Label.PURPOSE))
                .add(view.rich(tool.purpose()))
                .add(view.section(2, Label.WHEN_TO_USE, tool.whenToUse()))
                .add(view.section(2, Label.WHEN_NOT_TO_USE, tool.whenNotToUse()))
                .add(view.section(2, Label.MATERIALS, tool.materials()))
                .add(view.section(2, Label.PREPARATION, tool.preparation()))
                .heading(2, view.label(Label.STEPS))
                .numbered(1, tool.steps().stream().map(this::step).toList())
                .add(view.section(2, Label.OUTCOMES, tool.outcomes()))
                .add(view.section(2, Label.VARIATIONS, tool.variations()))
                .add(view.section(2, Label.TIPS, tool.tips()))
                .add(tool.example().map(this::example).orElseGet(Blocks::new))
                .add(tool.canvas()
                        .map(canvas -> new CanvasSection(view, canvas).write())
                        .orElseGet(Blocks::new))
                .add(slots())
                .add(view.section(
                        2,
                        view.label(Label.RELATED_TOOLS),
                        related(tool.related().orElse(Related.NONE))))
                .add(view.section(
                        2,
                        view.label(Label.CHANGES),
                        tool.changes().stream().map(this::change).toList()));
    }

    private List<Blocks> facts() {
        List<Blocks> facts = new ArrayList<>();
        facts.add(view.fact(Label.TIME, view.label(Label.MINUTES, "minutes", tool.duration())));
        facts.add(view.fact(Label.GROUP_SIZE, view.label(Label.PEOPLE, "people", tool.groupSize())));
        facts.add(view.fact(
                Label.DIFFICULTY,
                difficulty(
                        Label.DIFFICULTY_FACILITATOR,
                        Labelled.difficulty(tool.difficulty().facilitator())),
                difficulty(
                        Label.DIFFICULTY_PARTICIPANT,
                        Labelled.difficulty(tool.difficulty().participant()))));
        tool.facets().forEach((id, values) -> facts.add(facet(view.index().facet(id), values)));
        view.index()
                .toolkitOf(tool.ref())
                .ifPresent(toolkit -> facts.add(view.fact(Label.TOOLKIT, view.link(toolkit))));
        tool.appliesTo().ifPresent(where -> facts.add(applicability(where)));
        facts.add(view.fact(Label.VERSION, Inline.words(tool.version())));
        return facts;
    }

    private Blocks applicability(Applicability where) {
        List<Inline> countries = where.countries().stream()
                .map(country -> view.text(view.formats().country(country)))
                .toList();
        List<Inline> levels = where.levels().stream()
                .map(level -> view.label(Labelled.level(level)))
                .toList();
        return view.fact(
                Label.APPLIES_TO,
                Stream.concat(countries.stream(), levels.stream()).toArray(Inline[]::new));
    }

    private Inline difficulty(Label whom, Label level) {
        return new Inline(view.label(whom).source() + " (" + view.label(level).source() + ")");
    }

    private Blocks facet(Facet facet, List<Id> values) {
        List<Inline> titles = values.stream()
                .map(facet::value)
                .flatMap(Optional::stream)
                .map(value -> view.text(value.title()))
                .toList();
        return view.fact(view.text(facet.title()), titles);
    }

    private Blocks step(Step step) {
        Inline minutes = view.label(Label.MINUTES_SHORT, "minutes", step.minutes());
        Inline roles = step.roles().isEmpty() ? view.label(Label.EVERYONE) : Inline.join(view.roles(step.roles()));
        return new Blocks()
                .paragraph(Inline.join(view.text(step.title()).strong(), minutes, roles))
                .add(view.rich(step.text()));
    }

    private Blocks example(WorkedExample example) {
        return new Blocks()
                .heading(2, view.label(Label.WORKED_EXAMPLE))
                .heading(3, view.text(example.title()))
                .add(view.rich(example.text()));
    }

    private Blocks slots() {
        Blocks section = new Blocks();
        if (!tool.slots().isEmpty()) {
            section.heading(2, view.label(Label.SLOTS));
            tool.slots().forEach(slot -> section.add(slot(slot)));
        }
        return section;
    }

    private Blocks slot(Slot slot) {
        Inline weight = view.label(slot.required() ? Label.REQUIRED : Label.OPTIONAL);
        Inline prompt = view.label(Label.SLOT_EMPTY, "prompt", slot.prompt());
        return new Blocks()
                .heading(3, Inline.join(view.label(Labelled.slot(slot.kind())), weight))
                .add(slot.content().map(view::rich).orElseGet(() -> new Blocks().paragraph(prompt)));
    }

    private List<Blocks> related(Related related) {
        List<Blocks> lines = new ArrayList<>();
        addRelated(Label.BEFORE, related.before(), lines);
        addRelated(Label.BESIDE, related.beside(), lines);
        addRelated(Label.AFTER, related.after(), lines);
        return lines;
    }

    private void addRelated(Label label, List<Id> tools, List<Blocks> lines) {
        if (!tools.isEmpty()) {
            lines.add(view.fact(label, view.links(view.index().tools(tools))));
        }
    }

    private Blocks change(Change change) {
        return new Blocks()
                .paragraph(Inline.join(
                        Inline.words(change.version()).strong(),
                        Inline.words(view.formats().date(change.date())),
                        view.text(change.text())));
    }
}
