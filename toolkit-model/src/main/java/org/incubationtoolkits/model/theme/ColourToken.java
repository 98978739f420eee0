package org.incubationtoolkits.model.theme;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour that a theme can set, with the one that the published site has otherwise. Each is a custom property of the
 * site's stylesheet, and all its colours that can be set are here.
 */
public enum ColourToken {
    /** Under text. */
    PAPER(0xffffff, 0x131c1a),
    /** Under cards and sheets. */
    DESK(0xeef2f0, 0x0c1412),
    /** Of cards, canvases and fields. */
    SHEET(0xffffff, 0x1a2522),
    INK(0x14211e, 0xe9efec),
    /** Secondary text. */
    QUIET(0x4a5b55, 0xa9b8b2),
    /** Hairlines, which only adorn. */
    LINE(0xcbd5d1, 0x35443f),
    /** Borders of controls. */
    EDGE(0x66776f, 0x82958f),
    /** Links and buttons. */
    ACCENT(0x0b5345, 0x7fcfb3),
    ON_ACCENT(0xffffff, 0x0c1412),
    /** Under what is chosen or pointed at. */
    TINT(0xdeece6, 0x1d3a31),
    /** Under the title of the front page, and the footer. */
    COVER(0x0a4a3d, 0x0d3b31),
    ON_COVER(0xffffff),
    /** Secondary text on the cover. */
    COVER_QUIET(0xcfe3db),
    /** One piece of the picture on the cover, which only adorns. */
    SPARK(0xf2c14e),
    /** Under notices. */
    WARN(0xfdf1cf, 0x33290b),
    WARN_EDGE(0x8a6100, 0xd9b04a),
    /** The ring around what has the focus. */
    FOCUS(0x14211e, 0xffd24a),
    /** Inside that ring. */
    HALO(0xffd24a, 0x0c1412),
    PHASE_1(0x5a3d94, 0xb9a2ec),
    PHASE_2(0x2c55a5, 0x9bb8f2),
    PHASE_3(0x0d6b86, 0x7cc7de),
    PHASE_4(0x157347, 0x84cd9c),
    PHASE_5(0x6a6608, 0xcdc76a),
    PHASE_6(0x9a500c, 0xefb076),
    PHASE_7(0xb02f45, 0xf2a0ab),
    PHASE_8(0x85306f, 0xe2a0d3),
    /** On the colour of a phase. */
    ON_PHASE(0xffffff, 0x0c1412);

    private final Colour light;
    private final Optional<Colour> dark;

    ColourToken(int light) {
        this.light = new Colour(light);
        this.dark = Optional.empty();
    }

    ColourToken(int light, int dark) {
        this.light = new Colour(light);
        this.dark = Optional.of(new Colour(dark));
    }

    /** Returns the token as it stands in files, such as {@code on-accent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the colour that the site has in light where no theme sets it. */
    public Colour light() {
        return light;
    }

    /** Returns the colour that the site has in dark where no theme sets it; nothing if it is that of light, set or not. */
    public Optional<Colour> dark() {
        return dark;
    }
}
