package org.incubationtoolkits.model.content;

import java.util.Optional;

/** What may apply to some countries or levels of government only. */
public interface Applicable {

    /** Returns where it applies; nothing means everywhere. */
    Optional<Applicability> appliesTo();

    /** Returns whether it has a place in an edition for a jurisdiction. */
    default boolean appliesIn(Jurisdiction jurisdiction) {
        return appliesTo().map(each -> each.holdsIn(jurisdiction)).orElse(true);
    }
}
