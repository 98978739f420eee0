package org.incubationtoolkits.canvas.render;

import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.model.text.Direction;

/** The stylesheet of {@link HtmlSheet}: how a sheet flows on screen, and how it lies on paper. */
final class HtmlSheetStyle {

    private static final String SCREEN = """
            body{margin:0;background:#fff;color:#14211e;font:1rem/1.5 "Sheet Sans","Noto Sans","Noto Sans Arabic","Segoe UI",Ubuntu,Arial,sans-serif;overflow-wrap:anywhere}
            h1,h2,p,ul{margin:0;padding:0}
            ul{list-style:none}
            .subtitle,.help,.small{color:#4a5b55}
            .answer{color:#0b5345}
            .number{background:#0b5345;color:#fff;text-align:center;border-radius:50%;print-color-adjust:exact}
            @media screen{
            main{max-inline-size:80rem;margin:auto;padding:1.5rem}
            .blocks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem;margin-block:1.5rem}
            section{border:1px solid #66776f;padding:1rem}
            section>*+*{margin-block-start:.75rem}
            h1{font-size:2rem;line-height:1.2} h2{font-size:1.125rem}
            .number{display:inline-block;inline-size:1.75rem;line-height:1.75rem;font-size:.9375rem}
            .write-in{display:inline-block;min-inline-size:10rem;margin-inline-end:1rem;border-block-end:1px solid #66776f;padding-block:1rem .5rem}
            footer{font-size:.875rem}
            }
            """;

    private static final String PAPER = """
            @media print{
            @page{size:WIDTH HEIGHT;margin:0}
            main{position:relative;inline-size:WIDTH;block-size:HEIGHT;overflow:hidden}
            section,.write-in,.number,.line{position:absolute;EDGE:var(--x);top:var(--y)}
            section,.write-in,.number{inline-size:var(--w);block-size:var(--h)}
            section{outline:.35mm solid #14211e;outline-offset:-.175mm}
            .write-in{border-block-end:.25mm solid #66776f}
            .line{white-space:nowrap;font-size:var(--size);line-height:1.362;margin-block-start:calc(var(--size)*-1.069)}
            .number{font-size:var(--size);line-height:var(--h)}
            h1,h2,p,li,strong{font-size:inherit}
            }
            """;

    private HtmlSheetStyle() {}

    static String css(Box page, Direction direction) {
        return SCREEN
                + PAPER.replace("WIDTH", HtmlSheet.millimetres(page.width()))
                        .replace("HEIGHT", HtmlSheet.millimetres(page.height()))
                        .replace("EDGE", direction == Direction.RIGHT_TO_LEFT ? "right" : "left");
    }
}
