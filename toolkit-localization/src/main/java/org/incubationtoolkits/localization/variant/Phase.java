package org.incubationtoolkits.localization.variant;

/** When an operation is applied. */
final class Phase implements Operation.Visitor<Integer> {

    @Override
    public Integer add(Operation.Add operation) {
        return 0;
    }

    @Override
    public Integer replace(Operation.Replace operation) {
        return 1;
    }

    @Override
    public Integer set(Operation.Set operation) {
        return 1;
    }

    @Override
    public Integer order(Operation.Order operation) {
        return 2;
    }

    @Override
    public Integer hide(Operation.Hide operation) {
        return 3;
    }
}
