package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/** A way of sorting tools, with its values in the order in which they are shown. */
@OfKind(ItemKind.FACET)
public record Facet(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @NotEmpty List<@Valid Value> values)
        implements Item {

    public Facet {
        formerly = List.copyOf(formerly);
        values = List.copyOf(values);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /** Returns the value with this id, or nothing. */
    public Optional<Value> value(Id value) {
        return values.stream().filter(each -> each.id().equals(value)).findFirst();
    }

    /** One value of a facet. */
    public record Value(
            Id id,
            List<Id> formerly,
            @Valid Text title,
            @Valid @Limit(Limit.SUMMARY) Text summary) {

        public Value {
            formerly = List.copyOf(formerly);
        }
    }
}
