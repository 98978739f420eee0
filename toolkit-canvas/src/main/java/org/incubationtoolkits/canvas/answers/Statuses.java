package org.incubationtoolkits.canvas.answers;

import java.util.Optional;
import org.incubationtoolkits.canvas.answers.BlockAnswer.Status;

/** How far people are with a block whose answer comes from two. */
final class Statuses {

    private Statuses() {}

    /** Returns the status of the one that is less far, as the two together are; one with nothing in it does not count. */
    static Optional<Status> lesser(BlockAnswer one, BlockAnswer other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other.status() : one.status();
        }
        if (one.status().isEmpty() || other.status().isEmpty()) {
            return Optional.empty();
        }
        return one.status().get().compareTo(other.status().get()) <= 0 ? one.status() : other.status();
    }
}
