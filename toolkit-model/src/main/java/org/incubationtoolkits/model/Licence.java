package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.provenance.Permissions;
import org.incubationtoolkits.model.provenance.RequiredStatement;
import org.incubationtoolkits.model.text.Text;

/**
 * What a licence permits and demands, as facts.
 *
 * @param spdx the identifier in the SPDX License List, where the licence is in it
 * @param attribution whether the authors have to be named
 * @param shareAlike whether what is made of the work has to be under the same licence
 */
@OfKind(ItemKind.LICENCE)
public record Licence(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        Optional<@Pattern(regexp = SPDX, message = "an SPDX identifier such as CC-BY-4.0") String> spdx,
        Optional<URI> url,
        Permissions permits,
        boolean attribution,
        boolean shareAlike,
        List<@Valid RequiredStatement> statements)
        implements Item {

    private static final String SPDX = "^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$";

    public Licence {
        formerly = List.copyOf(formerly);
        statements = List.copyOf(statements);
    }

    @Override
    public Titled titled() {
        return new Titled(title, Optional.empty());
    }
}
