package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;

/**
 * A text that came back, beside what is known of it here.
 *
 * @param source as it stands today
 * @param stored the translation as it is stored
 * @param unit what came back
 */
record Returned(KeyedText source, Optional<TranslationUnit> stored, HandbackUnit unit) {

    /** Whether the file was made from the source text of today. */
    boolean isOfToday() {
        return sameWords(unit.source(), source.text().words());
    }

    /** Whether the source text in the file is not the one that was given. Not known where a tool dropped the stamp. */
    boolean hasEditedSource() {
        return unit.stamp()
                .filter(stamp -> !stamp.source().equals(SourceHash.of(unit.source())))
                .isPresent();
    }

    /** Whether the translation in the file is the one that is stored. */
    boolean isAsStored() {
        return stored.filter(each -> sameWords(each.text(), unit.target())).isPresent();
    }

    /** Whether the translation in the file is the one that was given. */
    boolean isAsGiven() {
        return unit.stamp()
                .flatMap(Stamp::translation)
                .filter(SourceHash.of(unit.target().strip())::equals)
                .isPresent();
    }

    /** Whether the stored translation was changed since it was given; not known where a tool dropped the stamp. */
    boolean hasMoved() {
        return unit.stamp()
                .filter(stamp -> !stamp.translation()
                        .equals(stored.map(TranslationUnit::text).map(SourceHash::of)))
                .isPresent();
    }

    /** Whether the stored translation is of the source text of today, and that in the file is not. */
    boolean isOlder() {
        return !isOfToday()
                && stored.filter(each -> !each.isStaleAgainst(source.text().words()))
                        .isPresent();
    }

    boolean isStoredStale() {
        return stored.filter(each -> each.isStaleAgainst(source.text().words())).isPresent();
    }

    /** The source text that the translation in the file is of. */
    String translatedSource() {
        return isOfToday() ? source.text().words() : unit.source();
    }

    Problem problem(ExchangeProblem code, String message, String hint) {
        return code.at(unit.location(), message).withHint(hint);
    }

    private static boolean sameWords(String one, String other) {
        return one.equals(other) || SourceHash.of(one.strip()).equals(SourceHash.of(other.strip()));
    }
}
