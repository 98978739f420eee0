package org.incubationtoolkits.model.internal.codec;

import java.util.List;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.Text;

/** What a walk through a catalogue shows; a rule looks at what concerns it. */
public interface ValueVisitor {

    /** A text, at {@code place} and under {@code key}. */
    default void text(Place place, String key, Text text, TextForm form) {}

    /** Words that are never translated, such as the name of an author. */
    default void words(Place place, String words) {}

    /** An id that names an item of {@code kind}. */
    default void reference(Place place, Id id, ItemKind kind) {}

    /** A list of records that have ids. */
    default void identified(Place place, List<Identity> identities) {}

    /** What has the key {@code current} had the key {@code former} before. */
    default void renamed(String former, String current) {}

    /** A record. */
    default void record(Place place, Record value) {}

    /** The ids of a record: the one it has and those it had. */
    record Identity(Id id, List<Id> formerly) {}
}
