package org.incubationtoolkits.model.validation;

import org.incubationtoolkits.model.Catalogue;

/** Something that has to be so in a catalogue. An implementation has no state, and reports every breach that it finds. */
@FunctionalInterface
public interface Rule {

    void check(Catalogue catalogue, Findings findings);
}
