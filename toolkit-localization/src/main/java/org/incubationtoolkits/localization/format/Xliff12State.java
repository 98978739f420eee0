package org.incubationtoolkits.localization.format;

import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.model.text.TranslationState;

/** How far a translation has come, in XLIFF 1.2: three attributes, of which tools read some and leave out others. */
record Xliff12State(Optional<String> approved, Optional<String> state, Optional<String> qualifier) {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final Set<String> MACHINE = Set.of("mt-suggestion", "leveraged-mt");

    static Xliff12State of(TranslationState state) {
        return switch (state) {
            case MACHINE -> of(NO, "needs-review-translation", Optional.of("mt-suggestion"));
            case DRAFT -> of(NO, "needs-translation", Optional.empty());
            case TRANSLATED -> new Xliff12State(Optional.empty(), Optional.of("translated"), Optional.empty());
            case REVIEWED -> of(YES, "signed-off", Optional.empty());
            case FINAL -> of(YES, "final", Optional.empty());
            case SOURCE -> throw new IllegalArgumentException("state must be one of a translation, is " + state);
        };
    }

    /** Returns the state of a translation whose source has changed, whatever it was before. */
    static Xliff12State stale() {
        return of(NO, "needs-adaptation", Optional.of("fuzzy-match"));
    }

    private static Xliff12State of(String approved, String state, Optional<String> qualifier) {
        return new Xliff12State(Optional.of(approved), Optional.of(state), qualifier);
    }

    /** Returns this state, approved if it does not say that it is not. */
    Xliff12State approvedUnlessDenied() {
        return new Xliff12State(approved.or(() -> Optional.of(YES)), state, qualifier);
    }

    /** Returns what a tool has said with these attributes, of which any can be missing. */
    Claim claim() {
        Claim said = state.map(this::claimOf).orElseGet(this::claimByApproval);
        boolean isRead = said.compareTo(Claim.DONE) > 0 || isApproved(YES);
        return qualifier.filter(MACHINE::contains).isPresent() && !isRead ? Claim.MACHINE : said;
    }

    private Claim claimOf(String word) {
        return switch (word) {
            case "translated" -> Claim.DONE;
            case "signed-off" -> Claim.REVIEWED;
            case "final" -> Claim.FINAL;
            default -> word.startsWith("x-") ? claimByApproval() : Claim.NEEDS_WORK;
        };
    }

    /** Tools that know nothing of states write translations without any; so only a "no" means no. */
    private Claim claimByApproval() {
        return isApproved(NO) ? Claim.NEEDS_WORK : Claim.DONE;
    }

    private boolean isApproved(String word) {
        return approved.filter(word::equals).isPresent();
    }
}
