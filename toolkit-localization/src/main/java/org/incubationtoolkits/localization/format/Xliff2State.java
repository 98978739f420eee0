package org.incubationtoolkits.localization.format;

import java.util.Optional;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.model.text.TranslationState;

/** How far a translation has come, in XLIFF 2: one of four words, and one of ours where they do not tell enough. */
record Xliff2State(Optional<String> state, Optional<String> subState) {

    private static final String INITIAL = "initial";
    private static final String MACHINE = "gtk:machine";

    static Xliff2State of(TranslationState state) {
        return switch (state) {
            case MACHINE -> initial(Optional.of(MACHINE));
            case DRAFT -> initial(Optional.of("gtk:draft"));
            case TRANSLATED, REVIEWED, FINAL -> new Xliff2State(Optional.of(state.word()), Optional.empty());
            case SOURCE -> throw new IllegalArgumentException("state must be one of a translation, is " + state);
        };
    }

    /** Returns the state of a translation whose source has changed, whatever it was before. */
    static Xliff2State stale() {
        return initial(Optional.of("gtk:stale"));
    }

    /** Returns the state of a text without a translation. */
    static Xliff2State missing() {
        return initial(Optional.empty());
    }

    private static Xliff2State initial(Optional<String> subState) {
        return new Xliff2State(Optional.of(INITIAL), subState);
    }

    /** Returns what a tool has said; without a state that is {@code initial}, as the standard has it. */
    Claim claim() {
        return switch (state.orElse(INITIAL)) {
            case "reviewed" -> Claim.REVIEWED;
            case "final" -> Claim.FINAL;
            case "translated" -> isMachine() ? Claim.MACHINE : Claim.DONE;
            default -> isMachine() ? Claim.MACHINE : Claim.NEEDS_WORK;
        };
    }

    private boolean isMachine() {
        return subState.filter(MACHINE::equals).isPresent();
    }
}
