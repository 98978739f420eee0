package org.incubationtoolkits.model.theme;

/**
 * A kind of typeface, out of fonts that readers' systems have: nothing is fetched, so a page asks no other server for
 * anything.
 */
public enum TypeFamily {
    /** What the site has for headings. */
    OLD_STYLE("\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"URW Palladio L\",P052,\"Noto Serif\","
            + "\"Noto Naskh Arabic\",\"Times New Roman\",serif"),
    TRANSITIONAL("Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,\"Noto Serif\",\"Noto Naskh Arabic\",serif"),
    SLAB_SERIF("Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"DejaVu Serif\",\"Noto Naskh Arabic\",serif"),
    /** What the site has for text. */
    HUMANIST("\"Segoe UI\",Seravek,\"Noto Sans\",\"Open Sans\",Ubuntu,\"Noto Sans Arabic\",system-ui,sans-serif"),
    NEO_GROTESQUE(
            "\"Helvetica Neue\",\"Arial Nova\",\"Nimbus Sans\",Arial,\"Noto Sans\",\"Noto Sans Arabic\",sans-serif"),
    /** What the reader's own system is written in. */
    SYSTEM("system-ui,sans-serif");

    private final String fonts;

    TypeFamily(String fonts) {
        this.fonts = fonts;
    }

    /** Returns the fonts as a value of {@code font-family} in CSS, the one that is tried first first. */
    public String fonts() {
        return fonts;
    }
}
