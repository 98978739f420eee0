package org.incubationtoolkits.localization.variant.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.PlacedOperation;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Severity;

/** The findings about one operation, being written. */
final class Findings {

    private final Below below;
    private final PlacedOperation placed;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Below below, PlacedOperation placed) {
        this.below = below;
        this.placed = placed;
    }

    List<Finding> all() {
        return findings;
    }

    /** Words on both sides and of the variant; each may be missing. */
    record Sides(Optional<String> then, Optional<String> now, Optional<String> yours) {

        static final Sides NONE = new Sides(Optional.empty(), Optional.empty(), Optional.empty());

        static Sides of(Optional<String> then, String now, String yours) {
            return new Sides(then, Optional.of(now), Optional.of(yours));
        }
    }

    void add(UpgradeProblem kind, String message) {
        add(kind, kind.severity(), message, Sides.NONE);
    }

    void add(UpgradeProblem kind, Severity severity, String message, Sides sides) {
        Address at = below.subject(placed.operation());
        String whole =
                "Operation \"" + placed.operation().word() + "\" at \"" + at + "\": " + message + told(sides) + ".";
        Problem problem = new Problem(kind.code(), severity, placed.location(), whole, choices(severity, at));
        findings.add(new Finding(kind, at, sides.then(), sides.now(), sides.yours(), problem));
    }

    private String told(Sides sides) {
        return sides.then()
                        .map(then -> "; " + below.variant().manifest().basedOn().version() + ": \"" + then + "\"")
                        .orElse("")
                + sides.now()
                        .map(now -> "; " + below.catalogue().version() + ": \"" + now + "\"")
                        .orElse("")
                + sides.yours().map(yours -> "; yours: \"" + yours + "\"").orElse("");
    }

    private String choices(Severity severity, Address at) {
        return severity == Severity.INFO
                ? ""
                : "Decide about \"" + at + "\": keep the local one, take the canonical one, or write another.";
    }
}
