package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
import org.incubationtoolkits.export.internal.finder.FinderData;
import org.incubationtoolkits.export.internal.hosting.HostingFiles;
import org.incubationtoolkits.export.internal.html.AssessmentData;
import org.incubationtoolkits.export.internal.html.CanvasData;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.html.ThemeStyles;

/**
 * A site of plain HTML pages: {@code index.html} to choose a language, a folder for each edition, and {@code assets}.
 *
 * <p>All links are relative, so the site opens from disk and under any address. Pages need no script; those of canvases and
 * assessments have some, to keep what people write and to count. Nothing is asked of any other server; every page says so
 * in its content security policy.
 */
public final class HtmlExporter implements Exporter {

    private static final List<String> STYLES = List.of("fonts.css", "book.css", "cards.css");
    private static final List<String> ICONS =
            List.of("icon.svg", "icon-180.png", "icon-192.png", "icon-512.png", "preview.png");
    private static final String LICENCE_OF_SEARCH = "minisearch.LICENSE.txt";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        List<String> needed = new ArrayList<>();
        writeAssets(publication, (path, content) -> {
            sink.put(path, content);
            if (path.endsWith(".css") || path.endsWith(".js") || path.endsWith(".svg")) {
                needed.add(path);
            }
        });
        Optional<HostingFiles> hosting = publication.hosting().baseUrl().isPresent()
                ? Optional.of(new HostingFiles(publication))
                : Optional.empty();
        for (Edition edition : publication.editions()) {
            List<String> pages = new EditionPages(publication, edition).write(sink);
            if (hosting.isPresent()) {
                hosting.get().write(edition, pages, needed, sink);
            }
        }
        sink.put(SitePage.CHOOSER, EditionPages.chooser(publication));
        if (hosting.isPresent()) {
            sink.put("404.html", EditionPages.missing(publication));
            hosting.get().write(sink);
        }
    }

    private static void writeAssets(Publication publication, Sink sink) throws IOException {
        sink.put(
                "assets/site.css",
                Assets.style("site.css") + ThemeStyles.of(publication.look().theme()));
        for (String name : STYLES) {
            sink.put("assets/" + name, Assets.style(name));
        }
        for (String font : Fonts.files()) {
            sink.put("assets/fonts/" + font, Fonts.content(font));
        }
        for (String icon : ICONS) {
            sink.put("assets/icons/" + icon, Assets.bytes("icons/" + icon));
        }
        Set<String> scripts = new TreeSet<>(CanvasData.SCRIPTS);
        scripts.addAll(AssessmentData.SCRIPTS);
        scripts.addAll(FinderData.SCRIPTS);
        for (String script : scripts) {
            sink.put("assets/scripts/" + script, Assets.script("scripts/" + script));
        }
        sink.put("assets/scripts/" + LICENCE_OF_SEARCH, Assets.bytes("scripts/" + LICENCE_OF_SEARCH));
        if (publication.hosting().offline()) {
            sink.put("assets/scripts/offline.js", Assets.script("scripts/offline.js"));
            sink.put("offline.js", Assets.script("offline.js"));
        }
        if (publication.look().logo().isPresent()) {
            sink.put(SitePage.LOGO, publication.look().logo().get());
        }
    }

    /** Returns the stylesheet of the site, which a theme follows with custom properties of its own. */
    public static String stylesheet() {
        try {
            return Assets.style("site.css");
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet cannot be read from the library", e);
        }
    }
}
