package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.provenance.LicenceStatus;
import org.incubationtoolkits.model.text.Text;

/**
 * A publication or page that something rests on.
 *
 * @param title in the language of the source; never translated, so that it can be found
 * @param language the language of the source
 * @param editable whether an editable version is published
 */
@OfKind(ItemKind.SOURCE)
public record Source(
        Id id,
        List<Id> formerly,
        @NotBlank String title,
        Locale language,
        @NotBlank String publisher,
        PublisherType publisherType,
        List<@NotBlank String> authors,
        Optional<@Min(1000) @Max(9999) Integer> year,
        Optional<URI> url,
        @RefersTo(ItemKind.LICENCE) Id licence,
        LicenceStatus licenceStatus,
        boolean editable,
        Optional<@Valid Text> note)
        implements Item {

    public Source {
        formerly = List.copyOf(formerly);
        title = title.strip();
        publisher = publisher.strip();
        authors = authors.stream().map(String::strip).toList();
    }

    @Override
    public Titled titled() {
        return new Titled(Text.of(title, language), note);
    }

    /** What kind of body published a source. */
    public enum PublisherType {
        INTERNATIONAL_ORGANISATION,
        GOVERNMENT,
        ACADEMIA,
        COMPANY,
        NON_PROFIT,
        MEDIA,
        INDIVIDUAL
    }
}
