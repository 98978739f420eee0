package org.incubationtoolkits.model.element;

import java.util.Set;

/** The members to which a variant may give other values. What is not here is fixed: ids, versions, credits. */
final class Settable {

    static final Set<String> MEMBERS = Set.of(
            "answer",
            "area",
            "atMost",
            "after",
            "before",
            "beside",
            "difficulty",
            "duration",
            "facets",
            "fillOrder",
            "grid",
            "groupSize",
            "groupedBy",
            "maxLength",
            "minutes",
            "months",
            "next",
            "notApplicable",
            "places",
            "points",
            "related",
            "required",
            "roles",
            "start",
            "tools",
            "weights");

    private Settable() {}
}
