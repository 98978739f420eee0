package org.incubationtoolkits.model.validation;

import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.TextCondition;

/** What a machine translated is never published as if somebody had read it. */
final class LanguagesRule implements Rule {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        if (catalogue.languages().policy(TextCondition.MACHINE) == PublishingPolicy.SHOW) {
            Place policies = Place.of(new ItemRef(ItemKind.CATALOGUE, catalogue.id()))
                    .child("languages")
                    .child("policies")
                    .child("machine");
            findings.add(
                    ModelProblem.MACHINE_UNMARKED,
                    policies,
                    "Translations made by a machine cannot be published without a notice: \"machine\" is \"show\".",
                    "Write \"notice\", or \"fall-back\" to leave them out.");
        }
    }
}
