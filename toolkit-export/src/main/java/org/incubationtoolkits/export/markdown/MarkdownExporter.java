package org.incubationtoolkits.export.markdown;

import java.io.IOException;
import java.util.Iterator;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.Authored;

/**
 * Writes CommonMark with YAML front matter, as Hugo, Docusaurus, MkDocs and Jekyll take it and GitHub shows it: a page for
 * each item, and for each edition a start page and pages of its tools, roles and sources.
 *
 * <p>Start pages are called {@code README.md}. GitHub, MkDocs, Docusaurus and GitHub Pages show that as the page of its
 * folder; a file {@code index.md} would make Hugo take all pages below it for attachments.
 */
public final class MarkdownExporter implements Exporter {

    static final String ENDING = ".md";
    static final String START = "README" + ENDING;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        sink.put(START, PublicationPage.write(publication));
        for (Edition edition : publication.editions()) {
            export(new EditionIndex(edition), sink);
        }
    }

    private static void export(EditionIndex index, Sink sink) throws IOException {
        String folder = index.edition().tag() + "/";
        sink.put(folder + START, new EditionPage(new View(index, START)).write());
        sink.put(folder + ToolsPage.PATH, new ToolsPage(new View(index, ToolsPage.PATH)).write());
        sink.put(folder + RolesPage.PATH, new RolesPage(new View(index, RolesPage.PATH)).write());
        sink.put(folder + SourcesPage.PATH, new SourcesPage(new View(index, SourcesPage.PATH)).write());
        Iterator<Authored> items = index.catalogue()
                .items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .iterator();
        while (items.hasNext()) {
            Authored item = items.next();
            String path = ItemPath.of(item.ref()) + ENDING;
            sink.put(folder + path, new ItemPage(new View(index, path), item).write());
        }
    }
}
