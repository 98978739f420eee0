package org.incubationtoolkits.export.markdown;

import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.FrontMatter;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemKind;

/** The start page of an edition: its toolkits and cases, the pages about all of them, and what the catalogue is. */
record EditionPage(View view) {

    String write() {
        Catalogue catalogue = view.index().catalogue();
        Blocks page = new Blocks()
                .heading(1, view.text(catalogue.title()))
                .add(Notices.of(view, catalogue.texts()))
                .add(view.wording().paragraph(catalogue.summary()))
                .add(view.section(2, view.label(Label.START_TOOLKITS), view.entries(catalogue.toolkits())))
                .add(view.section(2, view.label(Label.START_CASES), view.entries(catalogue.cases())))
                .heading(2, view.label(Label.INDEX))
                .bullets(List.of(
                        page(Label.ALL_TOOLS, ToolsPage.PATH),
                        page(Label.ROLES, RolesPage.PATH),
                        page(Label.SOURCES_AND_LICENCES, SourcesPage.PATH)))
                .heading(2, view.label(Label.ABOUT))
                .add(view.rich(catalogue.about()))
                .paragraph(
                        view.label(Label.CATALOGUE_VERSION, "name", catalogue.title(), "version", catalogue.version()))
                .add(new CreditSection(view, catalogue.credit(), view.index().attribution()).write());
        return frontMatter(catalogue).source() + "\n" + page.source() + "\n";
    }

    private Blocks page(Label title, String path) {
        return new Blocks().paragraph(view.label(title).link(path));
    }

    private FrontMatter frontMatter(Catalogue catalogue) {
        FrontMatter head = Head.of(view.index(), catalogue.title(), catalogue.summary())
                .with("kind", ItemKind.CATALOGUE.word())
                .with("id", catalogue.id().value());
        return Head.withLicence(head, view.index().attribution().licence());
    }
}
