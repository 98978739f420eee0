package org.incubationtoolkits.localization.variant.upgrade;

import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.model.id.Address;

/** Operations in which everything has the id that it has now. */
record Renaming(Below below) implements Operation.Visitor<Operation> {

    @Override
    public Operation hide(Operation.Hide each) {
        return new Operation.Hide(
                below.current(each.at()), each.because(), each.references(), each.optional(), each.base());
    }

    @Override
    public Operation replace(Operation.Replace each) {
        return new Operation.Replace(
                below.current(each.at()),
                each.because(),
                each.text(),
                each.sameMeaning(),
                each.optional(),
                each.base(),
                each.was());
    }

    @Override
    public Operation add(Operation.Add each) {
        Address into = below.current(each.into());
        return new Operation.Add(
                into,
                each.because(),
                below.current(into, each.after()),
                below.current(into, each.before()),
                each.at(),
                each.node(),
                each.inOtherLocales());
    }

    @Override
    public Operation order(Operation.Order each) {
        Address of = below.current(each.of());
        return new Operation.Order(
                of, each.because(), below.current(of, each.ids()), each.optional(), below.current(of, each.was()));
    }

    @Override
    public Operation set(Operation.Set each) {
        return new Operation.Set(below.current(each.at()), each.because(), each.value(), each.optional(), each.was());
    }
}
