package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.content.Section;
import org.incubationtoolkits.model.programme.Gate;
import org.incubationtoolkits.model.programme.Phase;

/** A programme: how to get in, what support there is, and its phases, each with its gate. */
record ProgrammeContent(View view, Programme programme) {

    Blocks write() {
        Blocks content = new Blocks()
                .bullets(List.of(view.fact(Label.VERSION, Inline.words(programme.version()))))
                .heading(2, view.label(Label.PURPOSE))
                .add(view.rich(programme.purpose()))
                .add(sections(Label.ENTRY_CRITERIA, programme.entryCriteria()))
                .add(sections(Label.SUPPORTS, programme.supports()))
                .heading(2, view.label(Label.PHASES));
        int number = 1;
        for (Phase phase : programme.phases()) {
            content.heading(3, view.numbered(number++, view.text(phase.title())))
                    .add(phase(phase));
        }
        return content;
    }

    private Blocks sections(Label title, List<Section> sections) {
        Blocks all = new Blocks();
        if (!sections.isEmpty()) {
            all.heading(2, view.label(title));
            sections.forEach(
                    section -> all.heading(3, view.text(section.title())).add(view.rich(section.text())));
        }
        return all;
    }

    private Blocks phase(Phase phase) {
        return new Blocks()
                .add(view.wording().paragraph(phase.summary()))
                .bullets(facts(phase))
                .add(view.section(4, Label.ACTIVITIES, phase.activities()))
                .add(view.section(4, Label.OUTPUTS, phase.outputs()))
                .add(view.section(
                        4, view.label(Label.TOOLS), view.entries(view.index().tools(phase.tools()))))
                .add(phase.gate().map(this::gate).orElseGet(Blocks::new));
    }

    private List<Blocks> facts(Phase phase) {
        List<Blocks> facts = new ArrayList<>();
        Inline length = phase.months()
                .map(months -> view.label(Label.MONTHS, "months", months))
                .orElseGet(() -> view.label(Label.OPEN_LENGTH));
        facts.add(view.fact(Label.TIME, length));
        phase.question().ifPresent(question -> facts.add(view.fact(Label.LEADING_QUESTION, view.text(question))));
        if (!phase.roles().isEmpty()) {
            facts.add(view.fact(Label.ROLES, view.roles(phase.roles())));
        }
        return facts;
    }

    private Blocks gate(Gate gate) {
        Blocks section = new Blocks()
                .heading(4, Inline.join(view.label(Label.GATE), view.text(gate.title())))
                .paragraph(view.label(Label.GATE_CRITERIA))
                .bullets(gate.criteria().stream()
                        .map(point -> view.wording().item(point.text()))
                        .toList());
        gate.decides().ifPresent(who -> section.add(view.fact(Label.WHO_DECIDES, view.text(who))));
        return section;
    }
}
