package org.incubationtoolkits.export;

import java.util.List;
import java.util.Optional;

/**
 * What lies beside a publication on its site.
 *
 * @param self the publication itself; nothing if it is alone
 * @param others in the order in which they are offered
 */
public record Neighbourhood(Optional<Neighbour> self, List<Neighbour> others) {

    public static final Neighbourhood NONE = new Neighbourhood(Optional.empty(), List.of());

    public Neighbourhood {
        others = List.copyOf(others);
    }
}
