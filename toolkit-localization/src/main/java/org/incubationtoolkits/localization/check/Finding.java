package org.incubationtoolkits.localization.check;

import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Something to be told about a translation.
 *
 * @param message one sentence, with the offending value in double quotes
 * @param hint one imperative sentence with the nearest way to mend it, or empty
 */
public record Finding(TextKey key, CheckRule rule, String message, String hint) {

    /** Returns what is to be told as a problem at a place. */
    Problem at(Location place) {
        return rule.at(place, message + " (" + rule.id() + ")").withHint(hint);
    }
}
