package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;
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

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        sink.put(
                "assets/site.css",
                asset("site.css") + ThemeStyles.of(publication.look().theme()));
        sink.put("assets/fonts.css", asset("fonts.css"));
        for (String font : Fonts.files()) {
            sink.put("assets/fonts/" + font, Fonts.content(font));
        }
        Set<String> scripts = new TreeSet<>(CanvasData.SCRIPTS);
        scripts.addAll(AssessmentData.SCRIPTS);
        for (String script : scripts) {
            sink.put("assets/scripts/" + script, asset("scripts/" + script));
        }
        if (publication.look().logo().isPresent()) {
            sink.put(SitePage.LOGO, publication.look().logo().get());
        }
        for (Edition edition : publication.editions()) {
            new EditionPages(publication, edition).write(sink);
        }
        sink.put("index.html", EditionPages.chooser(publication));
    }

    /** Returns the stylesheet of the site, which a theme follows with custom properties of its own. */
    public static String stylesheet() {
        try {
            return asset("site.css");
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet cannot be read from the library", e);
        }
    }

    private static String asset(String name) throws IOException {
        try (InputStream stream =
                HtmlExporter.class.getResourceAsStream("/org/incubationtoolkits/export/assets/" + name)) {
            if (stream == null) {
                throw new IOException("The library has no asset \"" + name + "\"");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
