package org.incubationtoolkits.localization.variant;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.incubationtoolkits.model.content.Lockable.Lock;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;

/**
 * What the authors of elements keep variants from changing. A lock holds for the element and everything in it, and keeps an
 * entry of a list from being hidden with something in it that may not be; an item may be hidden with all that it holds.
 *
 * @param find what stands at an address, in the catalogue as it was before the variant
 */
public record Locks(Function<Address, Optional<Element>> find) {

    /** Returns the element whose lock forbids an operation; nothing if none does. */
    public Optional<Address> forbidding(Operation operation) {
        Lock lock = Lock.valueOf(operation.word().toUpperCase(Locale.ROOT));
        Optional<Address> at = Optional.of(operation.target());
        while (at.isPresent()) {
            if (isLocked(at.get(), lock)) {
                return at;
            }
            at = at.get().parent();
        }
        return operation instanceof Operation.Hide && !operation.target().path().isEmpty()
                ? lockedInside(operation.target(), lock)
                : Optional.empty();
    }

    private boolean isLocked(Address address, Lock lock) {
        return find.apply(address)
                .filter(element -> element.locks().contains(lock))
                .isPresent();
    }

    private Optional<Address> lockedInside(Address address, Lock lock) {
        return find.apply(address).stream()
                .flatMap(element -> element.segments().stream())
                .map(address::child)
                .flatMap(child ->
                        isLocked(child, lock) ? Optional.of(child).stream() : lockedInside(child, lock).stream())
                .findFirst();
    }
}
