package org.incubationtoolkits.model.io;

import java.util.Map;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Passage;
import org.incubationtoolkits.model.problem.Place;

/** Tells where items stand in the files that they were read from. */
record FileLocator(Map<ItemRef, Document> documents) implements Locator {

    @Override
    public Location locate(Place place) {
        Document document = documents.get(place.item());
        return document == null ? BY_ADDRESS.locate(place) : document.locate(place.pointer());
    }

    @Override
    public Location locate(Place place, Passage passage) {
        Document document = documents.get(place.item());
        return document == null ? locate(place) : document.locate(place.pointer(), passage);
    }
}
