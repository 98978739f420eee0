package org.incubationtoolkits.localization.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/** Whether variants lie over each other, and over a catalogue, as their manifests say. */
record ChainCheck(Catalogue catalogue, List<Variant> variants) {

    private static final JsonPointer BASED_ON = JsonPointer.ROOT.child("basedOn");

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Optional<Id> below = Optional.empty();
        for (Variant variant : variants) {
            check(variant, below, problems);
            below = Optional.of(variant.id());
        }
        return problems;
    }

    private void check(Variant variant, Optional<Id> below, List<Problem> problems) {
        Manifest.BasedOn basedOn = variant.manifest().basedOn();
        if (!basedOn.catalogue().equals(catalogue.id())) {
            problems.add(VariantProblem.OTHER_CATALOGUE
                    .at(
                            at(variant, "catalogue"),
                            "The variant is for the catalogue \"" + basedOn.catalogue() + "\", but this is \""
                                    + catalogue.id() + "\".")
                    .withHint("Name the catalogue that it is for."));
        } else if (!basedOn.version().equals(catalogue.version())) {
            problems.add(VariantProblem.OTHER_VERSION
                    .at(
                            at(variant, "version"),
                            "The variant was made for version " + basedOn.version() + " of the catalogue, which is now "
                                    + catalogue.version() + ".")
                    .withHint("Look at what changed, and write the new version."));
        }
        if (!basedOn.variant().equals(below)) {
            problems.add(VariantProblem.NO_VARIANT_BELOW.at(
                    at(variant, "variant"),
                    "The variant \"" + variant.id() + "\" lies over " + name(basedOn.variant()) + ", but here over "
                            + name(below) + "."));
        }
    }

    private static String name(Optional<Id> variant) {
        return variant.map(id -> "the variant \"" + id + "\"").orElse("the catalogue itself");
    }

    private static Location at(Variant variant, String member) {
        return variant.locate(BASED_ON.child(member));
    }
}
