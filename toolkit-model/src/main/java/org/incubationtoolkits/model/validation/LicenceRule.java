package org.incubationtoolkits.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.provenance.LicenceStatus;
import org.incubationtoolkits.model.provenance.Origin;
import org.incubationtoolkits.model.provenance.Permissions;

/** What is said of licences is complete and free of contradiction, and nothing is adapted without permission. */
final class LicenceRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.licences().forEach(licence -> checkLicence(licence, findings));
        Map<Id, Licence> licences = new HashMap<>();
        catalogue.licences().forEach(licence -> licences.put(licence.id(), licence));
        Map<Id, Source> sources = new HashMap<>();
        catalogue.sources().forEach(source -> sources.put(source.id(), source));
        sources.values().forEach(source -> checkSource(source, licences, findings));
        ItemRef itself = new ItemRef(ItemKind.CATALOGUE, catalogue.id());
        checkOrigins(catalogue.credit(), Place.of(itself), sources, licences, findings);
        catalogue
                .items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .forEach(item -> checkOrigins(item.credit(), Place.of(item.ref()), sources, licences, findings));
    }

    private static void checkLicence(Licence licence, Findings findings) {
        Place place = Place.of(licence.ref());
        Permissions permits = licence.permits();
        if (permits.reuse().isAllowed() && licence.url().isEmpty()) {
            findings.add(
                    ModelProblem.LICENCE_FACTS_INCOMPLETE,
                    place,
                    "The licence \"" + licence.id() + "\" allows reuse, but has no \"url\" at which it can be read.",
                    "Add the address of its text.");
        }
        if (permits.adapt().isAllowed() && !permits.reuse().isAllowed()) {
            contradiction(place, "allows adapting, but not reuse", findings);
        }
        if (licence.shareAlike() && !permits.adapt().isAllowed()) {
            contradiction(place, "demands share-alike, but does not allow adapting", findings);
        }
    }

    private static void contradiction(Place place, String what, Findings findings) {
        findings.add(
                ModelProblem.LICENCE_FACTS_CONTRADICT,
                place.child("permits"),
                "The licence " + what + ".",
                "Read the licence again, and state what it says.");
    }

    private static void checkSource(Source source, Map<Id, Licence> licences, Findings findings) {
        Licence licence = licences.get(source.licence());
        boolean nothingKnown = licence != null
                && licence.permits().reuse() == Permissions.Permission.UNKNOWN
                && licence.permits().adapt() == Permissions.Permission.UNKNOWN;
        if (nothingKnown && source.licenceStatus() != LicenceStatus.UNKNOWN) {
            findings.add(
                    ModelProblem.LICENCE_FACTS_CONTRADICT,
                    Place.of(source.ref()).child("licenceStatus"),
                    "The licence is not known, but its status is not \"unknown\".",
                    "Write \"unknown\", or name the licence.");
        }
    }

    private static void checkOrigins(
            Credit credit, Place place, Map<Id, Source> sources, Map<Id, Licence> licences, Findings findings) {
        List<Origin> origins = credit.origins();
        for (int i = 0; i < origins.size(); i++) {
            Source source = sources.get(origins.get(i).source());
            boolean adapted = origins.get(i).relation() == Origin.Relation.ADAPTED_FROM;
            Licence licence = source == null ? null : licences.get(source.licence());
            if (adapted && source != null && licence != null && !mayBeAdapted(source, licence)) {
                findings.add(
                        ModelProblem.ADAPTATION_NOT_PERMITTED,
                        place.child("credit").child("origins").child(i).child("relation"),
                        "\"" + source.id() + "\" is adapted, but its licence \"" + source.licence()
                                + "\" is not confirmed to permit that.",
                        "Use \"inspired-by\" and words of your own, or confirm the licence.");
            }
        }
    }

    private static boolean mayBeAdapted(Source source, Licence licence) {
        return licence.permits().adapt().isAllowed() && source.licenceStatus() == LicenceStatus.CONFIRMED;
    }
}
