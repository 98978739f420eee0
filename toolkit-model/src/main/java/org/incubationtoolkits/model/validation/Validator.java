package org.incubationtoolkits.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Problem;

/** Checks a catalogue against a list of rules, all of them every time. Immutable. */
public final class Validator {

    private final List<Rule> rules;

    private Validator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns a validator with the rules of this library. */
    public static Validator standard() {
        return standard(Set.of());
    }

    /**
     * Returns a validator with the rules of this library, to which {@code elsewhere} exist although they are not in the
     * catalogue: those that could not be read, of which enough has been said.
     */
    public static Validator standard(Set<ItemRef> elsewhere) {
        return new Validator(List.of(
                new ConstraintRule(),
                new TextRule(),
                new IdRule(false),
                new ReferenceRule(elsewhere),
                new SpanRule(),
                new ToolRule(elsewhere),
                new CanvasRule(),
                new AssessmentRule(),
                new GuideRule(),
                new LanguagesRule(),
                new LicenceRule()));
    }

    /** Returns a validator that accepts ids of variants, for a catalogue that has some. */
    public Validator withLocalIds() {
        return new Validator(rules.stream()
                .map(rule -> rule instanceof IdRule ? new IdRule(true) : rule)
                .toList());
    }

    /**
     * Returns a validator that looks at those texts and single values only which are not the same objects as in a catalogue
     * that was found valid. References and ids are looked at everywhere.
     */
    public Validator trusting(Catalogue valid) {
        return new Validator(rules.stream()
                .map(rule -> rule instanceof ConstraintRule ? new ChangedItems(rule, valid) : rule)
                .map(rule -> rule instanceof TextRule ? new ChangedItems(TextRule.trusting(valid), valid) : rule)
                .toList());
    }

    /** Returns a validator that checks {@code rule} as well. */
    public Validator with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Validator(more);
    }

    /** Returns all problems, in order of file and line; those of an item without a file are placed by its address. */
    public List<Problem> validate(Catalogue catalogue) {
        return validate(catalogue, Locator.BY_ADDRESS);
    }

    /** Returns all problems, in order of file and line. */
    public List<Problem> validate(Catalogue catalogue, Locator locator) {
        Findings findings = new Findings(locator);
        rules.forEach(rule -> rule.check(catalogue, findings));
        return findings.problems();
    }
}
