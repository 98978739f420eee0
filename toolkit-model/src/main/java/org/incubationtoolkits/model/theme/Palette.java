package org.incubationtoolkits.model.theme;

import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.problem.JsonPointer;

/** The colours that a reader sees in light or in dark: those of a theme, and else those of the stylesheet. */
record Palette(Theme theme, boolean dark) {

    /** Returns the member of the theme that has these colours. */
    String name() {
        return dark ? "dark" : "light";
    }

    Colour colour(ColourToken token) {
        return given(token).orElseGet(() -> dark ? token.dark().orElse(token.light()) : token.light());
    }

    boolean isGiven(ColourToken token) {
        return given(token).isPresent();
    }

    private Optional<Colour> given(ColourToken token) {
        return Optional.ofNullable(member(token).get(token))
                .filter(Colour::isValid)
                .map(Colour::of);
    }

    /** Returns where the theme says what this token is here. */
    JsonPointer pointer(ColourToken token) {
        return JsonPointer.ROOT.child(isFromLight(token) ? "light" : "dark").child(token.word());
    }

    private Map<ColourToken, String> member(ColourToken token) {
        return isFromLight(token) ? theme.light() : theme.dark();
    }

    /** In dark, what the stylesheet does not set again there stays as in light. */
    private boolean isFromLight(ColourToken token) {
        return !dark || token.dark().isEmpty() && !theme.dark().containsKey(token);
    }
}
