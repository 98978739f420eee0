package org.incubationtoolkits.localization.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.HandoffUnit;

/** What stands in the column {@code state}. */
enum CsvState {
    MISSING(Claim.DONE),
    MACHINE(Claim.MACHINE),
    DRAFT(Claim.NEEDS_WORK),
    TRANSLATED(Claim.DONE),
    REVIEWED(Claim.REVIEWED),
    FINAL(Claim.FINAL),
    STALE(Claim.NEEDS_WORK);

    private final Claim claim;

    CsvState(Claim claim) {
        this.claim = claim;
    }

    static CsvState of(HandoffUnit unit) {
        return unit.isStale()
                ? STALE
                : unit.translation().map(it -> valueOf(it.state().name())).orElse(MISSING);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state that somebody wrote; where nobody did, somebody has to look. */
    static Optional<CsvState> parse(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                ? Optional.of(DRAFT)
                : Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }

    /** Returns what the state says of a translation; of one that was missing and is there now, that it is done. */
    Claim claim(String target) {
        return target.isBlank() ? Claim.NEEDS_WORK : claim;
    }
}
