package org.incubationtoolkits.model.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Two colours that the stylesheet puts on one another.
 *
 * @param problem what it is where they cannot be told apart
 */
record ColourPair(ColourToken front, ColourToken back, ThemeProblem problem) {

    private static final List<ColourToken> UNDER_TEXT =
            List.of(ColourToken.PAPER, ColourToken.DESK, ColourToken.SHEET, ColourToken.TINT, ColourToken.WARN);

    private static final List<ColourToken> PHASES = List.of(
            ColourToken.PHASE_1,
            ColourToken.PHASE_2,
            ColourToken.PHASE_3,
            ColourToken.PHASE_4,
            ColourToken.PHASE_5,
            ColourToken.PHASE_6,
            ColourToken.PHASE_7,
            ColourToken.PHASE_8);

    /**
     * All pairs of text (1.4.3), and of borders of controls and rings of focus (1.4.11). On the cover and in the footer
     * the ring has two fixed colours, of which one stands out from any other colour.
     */
    static final List<ColourPair> ALL = all();

    private static List<ColourPair> all() {
        List<ColourPair> pairs = new ArrayList<>();
        for (ColourToken back : UNDER_TEXT) {
            pairs.add(text(ColourToken.INK, back));
            pairs.add(text(ColourToken.QUIET, back));
            pairs.add(text(ColourToken.ACCENT, back));
            pairs.add(control(ColourToken.FOCUS, back));
        }
        pairs.add(text(ColourToken.ON_ACCENT, ColourToken.ACCENT));
        pairs.add(text(ColourToken.ON_PHASE, ColourToken.ACCENT));
        pairs.add(text(ColourToken.ON_COVER, ColourToken.COVER));
        pairs.add(text(ColourToken.COVER_QUIET, ColourToken.COVER));
        pairs.add(control(ColourToken.EDGE, ColourToken.PAPER));
        pairs.add(control(ColourToken.EDGE, ColourToken.SHEET));
        for (ColourToken phase : PHASES) {
            pairs.add(text(phase, ColourToken.PAPER));
            pairs.add(text(phase, ColourToken.SHEET));
            pairs.add(text(ColourToken.ON_PHASE, phase));
        }
        return List.copyOf(pairs);
    }

    private static ColourPair text(ColourToken front, ColourToken back) {
        return new ColourPair(front, back, ThemeProblem.TEXT_CONTRAST);
    }

    private static ColourPair control(ColourToken front, ColourToken back) {
        return new ColourPair(front, back, ThemeProblem.CONTROL_CONTRAST);
    }

    double needed() {
        return problem == ThemeProblem.TEXT_CONTRAST ? 4.5 : 3;
    }

    boolean has(ColourToken token) {
        return front == token || back == token;
    }

    boolean passes(Colour one, Colour other) {
        return one.contrast(other) >= needed();
    }
}
