package org.incubationtoolkits.export.html;

import java.net.URI;
import java.util.Optional;
import org.incubationtoolkits.export.internal.html.Links;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemRef;

/** Links from fragments to where a portal shows other items. */
record FragmentLinks(FragmentOptions options) implements Links {

    @Override
    public Optional<SafeUrl> to(ItemRef item) {
        return safe(options.links().apply(item));
    }

    @Override
    public Optional<SafeUrl> toStep(ItemRef guide, Id step) {
        return safe(options.steps().apply(guide, step));
    }

    private static Optional<SafeUrl> safe(Optional<URI> address) {
        return address.map(URI::toString).map(SafeUrl::new);
    }
}
