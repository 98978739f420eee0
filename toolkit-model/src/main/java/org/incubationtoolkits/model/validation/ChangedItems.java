package org.incubationtoolkits.model.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.internal.codec.Absence;
import org.incubationtoolkits.model.internal.codec.Cursor;

/** A rule about single values, which has nothing to say of items that stand the same in a valid catalogue. */
record ChangedItems(Rule rule, Catalogue valid) implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        rule.check(changed(catalogue), findings);
    }

    /** Returns the catalogue without the unchanged items of toolkits; every place in it is still called the same. */
    private Catalogue changed(Catalogue all) {
        Set<Item> known = valid.items()
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        Absence unchanged = new Absence(ref -> false, known::contains);
        List<Toolkit> toolkits = all.toolkits().stream()
                .map(toolkit -> without(toolkit, unchanged))
                .toList();
        return new Catalogue(
                all.format(),
                all.id(),
                all.formerly(),
                all.version(),
                all.title(),
                all.summary(),
                all.about(),
                all.languages(),
                all.facets(),
                all.roles(),
                all.licences(),
                all.sources(),
                all.cases(),
                toolkits,
                all.credit());
    }

    private static Toolkit without(Toolkit toolkit, Absence unchanged) {
        return (Toolkit) Cursor.without(toolkit, unchanged).orElse(toolkit);
    }
}
