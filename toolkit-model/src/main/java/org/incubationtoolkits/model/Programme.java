package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.content.Section;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.programme.Phase;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * The course that an incubator takes.
 *
 * @param entryCriteria what a project has to show to get in
 * @param supports the elements of support that it gets
 * @param phases in order
 */
@OfKind(ItemKind.PROGRAMME)
public record Programme(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText purpose,
        List<@Valid Section> entryCriteria,
        List<@Valid Section> supports,
        @NotEmpty List<@Valid Phase> phases,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Programme {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        entryCriteria = List.copyOf(entryCriteria);
        supports = List.copyOf(supports);
        phases = List.copyOf(phases);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }
}
