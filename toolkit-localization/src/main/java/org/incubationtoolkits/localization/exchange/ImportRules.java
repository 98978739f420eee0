package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * What becomes of a text that came back. A stored translation is never lost: it gives way only to one that was made knowing
 * it, and never to nothing. A state is raised by people, one who read what is there; new words are translated at most.
 */
record ImportRules(ImportOptions options) {

    Decision decide(Returned text) {
        if (text.hasEditedSource()) {
            return Decision.told(text.problem(
                    ExchangeProblem.SOURCE_EDITED,
                    "The source text of \"" + text.source().key() + "\" was changed in the file.",
                    "Undo that, and propose the change to those who write the catalogue."));
        }
        if (text.unit().target().isBlank()) {
            return text.stored().isEmpty() ? Decision.NOTHING : emptied(text);
        }
        return text.isAsStored() ? sameWords(text) : otherWords(text);
    }

    private Decision emptied(Returned text) {
        if (options.allowClear()) {
            return Decision.change(UnitChange.Kind.CLEARED, text, Optional.empty());
        }
        return Decision.told(text.problem(
                ExchangeProblem.EMPTIED,
                "The translation of \"" + text.source().key() + "\" is empty in the file; the stored one is kept.",
                "To take stored translations out where the file has none, allow it."));
    }

    private Decision sameWords(Returned text) {
        TranslationUnit stored = text.stored().orElseThrow();
        Claim claim = text.unit().claim();
        boolean isClaimed = claim.compareTo(Claim.DONE) >= 0;
        if (text.isStoredStale()) {
            return isClaimed && text.isOfToday() ? confirmed(text, stored) : Decision.NOTHING;
        }
        TranslationState raised = raised(stored.state(), claim);
        if (raised != stored.state()) {
            return Decision.change(UnitChange.Kind.RAISED, text, Optional.of(signed(stored.withState(raised))));
        }
        return stored.state().isComplete() && !isClaimed ? doubted(text) : Decision.NOTHING;
    }

    private Decision confirmed(Returned text, TranslationUnit stored) {
        TranslationUnit confirmed =
                stored.madeFrom(text.source().text().words()).withState(TranslationState.TRANSLATED);
        return Decision.change(UnitChange.Kind.CONFIRMED, text, Optional.of(signed(confirmed)));
    }

    private static Decision doubted(Returned text) {
        String state = text.stored().orElseThrow().state().word();
        return Decision.told(text.problem(
                ExchangeProblem.DOUBTED,
                "The translation of \"" + text.source().key()
                        + "\" is marked as unfinished, but not changed; it stays \"" + state + "\".",
                "Change the translation, or set the state in the file of translations."));
    }

    /** From what a machine made or a person drafted, one step; from what is complete, as far as is claimed. */
    private static TranslationState raised(TranslationState stored, Claim claim) {
        TranslationState claimed = switch (claim) {
            case MACHINE, NEEDS_WORK -> stored;
            case DONE -> TranslationState.TRANSLATED;
            case REVIEWED -> TranslationState.REVIEWED;
            case FINAL -> TranslationState.FINAL;
        };
        TranslationState most = stored.isComplete() ? TranslationState.FINAL : TranslationState.TRANSLATED;
        TranslationState within = claimed.compareTo(most) > 0 ? most : claimed;
        return within.compareTo(stored) > 0 ? within : stored;
    }

    private Decision otherWords(Returned text) {
        if (text.hasMoved() && text.isAsGiven()) {
            return Decision.NOTHING;
        }
        Optional<String> conflict = conflict(text);
        if (conflict.isPresent()) {
            return Decision.told(text.problem(
                    ExchangeProblem.CONFLICT,
                    "The translation of \"" + text.source().key() + "\" is not taken: " + conflict.get() + ".",
                    "Compare the two, and give out the file anew or change the stored one."));
        }
        UnitChange.Kind kind = text.stored().isEmpty() ? UnitChange.Kind.ADDED : UnitChange.Kind.REWORDED;
        Decision taken = Decision.change(kind, text, Optional.of(translated(text)));
        return text.isOfToday() ? taken : taken.and(late(text));
    }

    private Optional<String> conflict(Returned text) {
        if (text.stored().filter(it -> it.state() == TranslationState.FINAL).isPresent() && !options.unlock()) {
            return Optional.of("the stored one is signed off");
        }
        if (text.stored().isPresent() && text.hasMoved()) {
            return Optional.of("the stored one was changed too since the file was given out");
        }
        return text.isOlder()
                ? Optional.of("it is of an earlier source text, and the stored one is of that of today")
                : Optional.empty();
    }

    private TranslationUnit translated(Returned text) {
        TranslationState state = switch (text.unit().claim()) {
            case MACHINE -> TranslationState.MACHINE;
            case NEEDS_WORK -> TranslationState.DRAFT;
            case DONE, REVIEWED, FINAL -> TranslationState.TRANSLATED;
        };
        TranslationUnit fresh =
                TranslationUnit.of(text.source(), text.unit().target(), state).madeFrom(text.translatedSource());
        return signed(text.stored().map(stored -> fresh.withWaiversOf(stored)).orElse(fresh));
    }

    private TranslationUnit signed(TranslationUnit unit) {
        return unit.withSignature(
                options.by().or(unit::by),
                options.at().or(() -> options.by().isPresent() ? Optional.empty() : unit.at()));
    }

    private static Problem late(Returned text) {
        return text.problem(
                ExchangeProblem.LATE,
                "The source text of \"" + text.source().key()
                        + "\" has changed since the file was given out; the translation is taken, and stale.",
                "Give the text out again.");
    }
}
