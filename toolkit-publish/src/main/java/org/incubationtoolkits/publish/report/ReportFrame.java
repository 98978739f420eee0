package org.incubationtoolkits.publish.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.model.text.Text;

/**
 * What stands around a report on a site: its head, the way back, and the ways to the other reports.
 *
 * @param path of the report, from the root of the site
 * @param site the title of the site
 * @param reports the paths of all reports of the site by their names, in order
 */
record ReportFrame(String path, Text site, Map<String, String> reports) {

    /** The style sheet of reports, which follows that of the site. */
    static final String STYLESHEET = "assets/report.css";

    static final String STYLES = """
            /* Reports on how editions differ. Read after site.css. */
            :root{--new:#0b5a2e;--new-paper:#dff3e6;--old:#9c1c2b;--old-paper:#fbe6e8}
            @media screen and (prefers-color-scheme:dark){:root{--new:#8fe0ae;--new-paper:#123522;--old:#ffb3bb;--old-paper:#48181e}}
            ins{background:var(--new-paper);color:var(--new);text-decoration:underline .0625em;text-underline-offset:.25em}
            del{background:var(--old-paper);color:var(--old)}
            .words{white-space:pre-line;max-inline-size:var(--measure);margin-block-start:.375rem;padding-inline-start:.75rem;border-inline-start:.1875rem solid var(--line)}
            .where,.because,.untouched{color:var(--quiet);font-size:var(--small)}
            .changes>li+li{margin-block-start:1.75rem}
            .changes>li>p{margin-block-start:.375rem}
            .element+.element{margin-block-start:2rem;padding-block-start:1.25rem;border-block-start:1px solid var(--line)}
            .element>h3{font-size:1rem}
            .beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem 2rem}
            .beside dd{margin:0}
            @media print{.changes>li,.beside>div{break-inside:avoid}}
            """;

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
    private static final String HOME = "index.html";

    /** Returns a page; what comes first in {@code intro} stands below the headline. */
    String html(String headline, List<Html> intro, List<Html> sections) {
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <title>%s – %s</title>
                <meta name="robots" content="noindex">
                <link rel="stylesheet" href="%s">
                <link rel="stylesheet" href="%s">
                <link rel="icon" type="image/svg+xml" href="%s">
                </head>
                <body>
                <a class="skip" href="#main">Skip to content</a>
                <header>
                %s
                <nav aria-label="How editions differ"><ul>
                %s
                </ul></nav>
                </header>
                <main id="main">
                <header class="intro">
                <p class="eyebrow">How editions differ</p>
                <h1>%s</h1>
                %s
                <p>Words that are new are marked like <ins>this</ins>, and words that are gone like <del>this</del>.</p>
                </header>
                %s
                </main>
                </body>
                </html>
                """,
                POLICY,
                Html.text(headline).markup(),
                Html.text(site.words()).markup(),
                Html.text(to("assets/site.css")).markup(),
                Html.text(to(STYLESHEET)).markup(),
                Html.text(to("assets/icons/icon.svg")).markup(),
                link(site.words(), HOME).with("class", "brand").markup(),
                Html.lines(reports.keySet().stream().map(this::entry).toList()).markup(),
                Html.text(headline).markup(),
                Html.lines(intro).markup(),
                Html.lines(sections).markup());
    }

    private Html entry(String name) {
        String file = reports.getOrDefault(name, path);
        Html link = link(name, file);
        return Html.element("li", file.equals(path) ? link.with("aria-current", "true") : link);
    }

    /** Returns a part of the report, under its heading. */
    static Html section(Html heading, List<Html> content) {
        return Html.element("section", Html.element("h2", heading), Html.element("div", Html.lines(content)))
                .with("class", "row");
    }

    /** Returns a link to a file, given from the root of the site. */
    Html link(String words, String file) {
        return Html.element("a", Html.text(words)).with("href", to(file));
    }

    private String to(String file) {
        return ItemPath.relative(path, file);
    }
}
