package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/**
 * A unit as it stands in a file, of whatever version.
 *
 * @param key nothing where the unit tells none
 */
record XliffUnit(
        Optional<String> key,
        XliffText source,
        XliffText target,
        Claim claim,
        Optional<Stamp> stamp,
        Location location) {

    /** Returns what keeps the unit from being taken; empty if nothing does. */
    List<Problem> problems() {
        if (key.isEmpty()) {
            return List.of(ExchangeProblem.BAD_UNIT.at(location, "A unit has no id."));
        }
        Optional<String> mute = source.mute();
        if (mute.isPresent()) {
            return List.of(ExchangeProblem.BAD_UNIT.at(
                    location,
                    "The source of " + name() + " does not tell what its inline code " + Excerpt.of(mute.get())
                            + " stands for."));
        }
        if (target.isBlank() || isUntouched()) {
            return List.of();
        }
        return target.differencesTo(source).stream()
                .map(difference -> ExchangeProblem.CODES_DIFFER
                        .at(location, "The translation of " + name() + " " + difference + ".")
                        .withHint("Put each inline code of the source into the translation once."))
                .toList();
    }

    private String name() {
        return Excerpt.of(key.orElse(""));
    }

    /** A translation that was given without some code, because its source has got new ones, is no fault of the file. */
    private boolean isUntouched() {
        return target.isMadeFrom(source)
                && stamp.flatMap(Stamp::translation)
                        .filter(SourceHash.of(target.in(source))::equals)
                        .isPresent();
    }

    /** Returns the unit with its texts as they are in a catalogue; only for units without problems. */
    HandbackUnit handback() {
        return new HandbackUnit(
                key.orElseThrow(),
                source.in(source),
                target.isBlank() ? "" : target.in(source),
                claim,
                stamp,
                location);
    }
}
