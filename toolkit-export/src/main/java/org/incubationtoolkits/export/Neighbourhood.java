package org.incubationtoolkits.export;

import java.util.List;
import java.util.Optional;

/**
 * What lies beside a publication on its site.
 *
 * @param self the publication itself; nothing if it is alone
 * @param others in the order in which they are offered
 * @param differences the page that tells what each of them changed, in English, from the root of the site
 */
public record Neighbourhood(Optional<Neighbour> self, List<Neighbour> others, Optional<String> differences) {

    public static final Neighbourhood NONE = new Neighbourhood(Optional.empty(), List.of(), Optional.empty());

    public Neighbourhood {
        others = List.copyOf(others);
    }
}
