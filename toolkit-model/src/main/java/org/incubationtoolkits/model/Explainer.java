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
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/**
 * A short text that explains an idea.
 *
 * @param related tools that put the idea to work
 */
@OfKind(ItemKind.EXPLAINER)
public record Explainer(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @NotEmpty List<@Valid Section> sections,
        List<@RefersTo(ItemKind.TOOL) Id> related,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Explainer {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        sections = List.copyOf(sections);
        related = List.copyOf(related);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }
}
