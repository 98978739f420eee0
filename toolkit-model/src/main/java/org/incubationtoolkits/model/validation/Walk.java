package org.incubationtoolkits.model.validation;

import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.Place;

/** A walk through everything in a catalogue, in document order. */
final class Walk {

    private Walk() {}

    static void through(Catalogue catalogue, ValueVisitor visitor) {
        ItemRef ref = new ItemRef(ItemKind.CATALOGUE, catalogue.id());
        Codecs.of(Catalogue.class).visit(catalogue, Place.of(ref), ref.toString(), visitor);
    }
}
