package org.incubationtoolkits.localization.variant.upgrade;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.Standing;

/**
 * Operations that stay in spite of what has changed; nothing where that cannot be. Where the target is gone the operation
 * waits for it to come back, and an addition without an anchor comes at the end.
 */
record Keeping(Standing now) implements Operation.Visitor<Optional<Operation>> {

    private boolean isGone(Operation operation) {
        return now.find(operation.target()).isEmpty();
    }

    private Optional<Operation> rebased(Operation operation) {
        return Optional.of(operation.accept(new Rebasing(now)));
    }

    @Override
    public Optional<Operation> hide(Operation.Hide each) {
        return isGone(each)
                ? Optional.of(new Operation.Hide(each.at(), each.because(), each.references(), true, each.base()))
                : rebased(each);
    }

    @Override
    public Optional<Operation> replace(Operation.Replace each) {
        return isGone(each)
                ? Optional.of(new Operation.Replace(
                        each.at(), each.because(), each.text(), each.sameMeaning(), true, each.base(), each.was()))
                : rebased(each);
    }

    @Override
    public Optional<Operation> add(Operation.Add each) {
        return isGone(each)
                ? Optional.empty()
                : Optional.of(new Operation.Add(
                        each.into(),
                        each.because(),
                        List.of(),
                        List.of(),
                        Optional.of(Operation.End.LAST),
                        each.node(),
                        each.inOtherLocales()));
    }

    @Override
    public Optional<Operation> order(Operation.Order each) {
        return isGone(each)
                ? Optional.of(new Operation.Order(each.of(), each.because(), each.ids(), true, each.was()))
                : rebased(each);
    }

    @Override
    public Optional<Operation> set(Operation.Set each) {
        return isGone(each)
                ? Optional.of(new Operation.Set(each.at(), each.because(), each.value(), true, each.was()))
                : rebased(each);
    }
}
