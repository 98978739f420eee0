package org.incubationtoolkits.localization.variant.upgrade;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.SourceHash;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.Standing;

/** Operations that say that what stands at their targets now is what they were written for. */
record Rebasing(Standing now) implements Operation.Visitor<Operation> {

    @Override
    public Operation hide(Operation.Hide each) {
        return new Operation.Hide(
                each.at(), each.because(), each.references(), each.optional(), Optional.of(now.hash(each.at())));
    }

    @Override
    public Operation replace(Operation.Replace each) {
        String words = now.words(each.at());
        return new Operation.Replace(
                each.at(),
                each.because(),
                each.text(),
                each.sameMeaning(),
                each.optional(),
                Optional.of(SourceHash.of(words).value()),
                Optional.of(words).filter(some -> !some.isEmpty()));
    }

    /** What stands around an addition is not written down: only its anchors have to be there. */
    @Override
    public Operation add(Operation.Add each) {
        return each;
    }

    @Override
    public Operation order(Operation.Order each) {
        return new Operation.Order(
                each.of(), each.because(), each.ids(), each.optional(), List.copyOf(now.ids(each.of())));
    }

    @Override
    public Operation set(Operation.Set each) {
        return new Operation.Set(
                each.at(), each.because(), each.value(), each.optional(), Optional.of(now.value(each.at())));
    }
}
