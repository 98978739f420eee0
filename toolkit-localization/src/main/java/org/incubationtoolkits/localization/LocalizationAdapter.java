package org.incubationtoolkits.localization;

import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * Changes texts of editions in a way that no data can say, such as with words out of a portal's own service of terms.
 * Extension point: handed over to {@link Localizer#withAdapters}, or found by {@link java.util.ServiceLoader} when a site is
 * published. Everything that a {@link org.incubationtoolkits.localization.variant.Variant} can say belongs there.
 *
 * <p>Adapters see each text last, in its language and with its terms, one after the other by {@link #order}. The same text
 * must always come out the same; an implementation may be called by several threads.
 */
public interface LocalizationAdapter {

    /** Returns the name by which people are told what it did; no two adapters have the same. */
    Id id();

    /** Returns when it is its turn: lower numbers come first, those with the same number by their ids. */
    default int order() {
        return 0;
    }

    /**
     * Returns the words to show in place of those of a text, in the same language and format; nothing to leave them. Words that
     * are blank are refused with an {@link IllegalStateException}.
     */
    Optional<String> adapt(AdaptableText text);
}
