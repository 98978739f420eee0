package org.incubationtoolkits.publish.report;

import java.util.List;
import java.util.Locale;

/** A page of a report that needs no other file; light and dark, on a phone and on paper. */
final class PlainPage {

    private static final String STYLES = """
            :root{color-scheme:light dark;--ink:#16201c;--paper:#fff;--quiet:#56625d;--line:#d5dcd9;--new:#0b5a2e;--new-paper:#dff3e6;--old:#9c1c2b;--old-paper:#fbe6e8}
            @media (prefers-color-scheme:dark){:root{--ink:#e8eeeb;--paper:#121816;--quiet:#a3b0aa;--line:#37423d;--new:#8fe0ae;--new-paper:#123522;--old:#ffb3bb;--old-paper:#48181e}}
            body{margin:0 auto;padding:1.5rem;max-inline-size:60rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
            h1{font-size:1.75rem;line-height:1.25}
            h2{font-size:1.2rem;margin-block:2.5rem 1rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
            ul{list-style:none;padding:0}
            li{margin-block-end:1.5rem}
            li p{margin:0}
            code{font-size:.85em;color:var(--quiet)}
            .words{white-space:pre-line;padding-inline-start:.75rem;border-inline-start:3px solid var(--line);margin-block:.35rem}
            .because{color:var(--quiet)}
            ins{background:var(--new-paper);color:var(--new);text-decoration:underline 1px var(--line);text-underline-offset:.25em}
            del{background:var(--old-paper);color:var(--old)}
            .table{overflow-x:auto}
            table{border-collapse:collapse;min-inline-size:100%}
            th,td{text-align:start;vertical-align:top;padding:.5rem .75rem;border-block-end:1px solid var(--line);min-inline-size:14rem}
            @media print{body{max-inline-size:none;padding:0}li,tr{break-inside:avoid}}
            """;

    private PlainPage() {}

    static String html(String title, List<Html> content) {
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s
                </main>
                </body>
                </html>
                """,
                Html.text(title).markup(),
                STYLES,
                Html.lines(content).markup());
    }
}
