package org.incubationtoolkits.export.markdown;

import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.edition.ItemVersion;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.FrontMatter;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.text.Text;

/** The page of one item: what all kinds have in common, around what is particular to its kind. */
record ItemPage(View view, Authored item) {

    String write() {
        Text summary = item.titled().summary().orElseThrow();
        Blocks page = new Blocks()
                .heading(1, view.text(item.titled().title()))
                .add(Notices.of(view, item.texts()))
                .add(view.wording().paragraph(summary))
                .add(content())
                .add(new CreditSection(view, item.credit(), view.index().attribution(item)).write());
        return frontMatter(summary).source() + "\n" + page.source() + "\n";
    }

    private Blocks content() {
        return switch (item.kind()) {
            case TOOLKIT -> new ToolkitContent(view, (Toolkit) item).write();
            case TOOL -> new ToolContent(view, (Tool) item).write();
            case ASSESSMENT -> new AssessmentContent(view, (Assessment) item).write();
            case GUIDE -> new GuideContent(view, (Guide) item).write();
            case PROGRAMME -> new ProgrammeContent(view, (Programme) item).write();
            case EXPLAINER -> new ExplainerContent(view, (Explainer) item).write();
            case CASE -> new CaseContent(view, (Case) item).write();
            case CATALOGUE, FACET, ROLE, LICENCE, SOURCE ->
                throw new IllegalArgumentException(item.ref() + " has no page of its own");
        };
    }

    private FrontMatter frontMatter(Text summary) {
        EditionIndex index = view.index();
        FrontMatter head = Head.of(index, item.titled().title(), summary)
                .with("kind", item.kind().word())
                .with("id", item.id().value());
        ItemVersion.of(item).ifPresent(version -> head.with("version", version));
        index.toolkitOf(item.ref())
                .ifPresent(toolkit -> head.with("toolkit", toolkit.id().value()));
        return Head.withLicence(head, index.attribution(item).licence());
    }
}
