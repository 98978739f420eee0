package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.guide.GuideWalk;
import org.incubationtoolkits.model.guide.Recommendation;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * The decisions that lead from a problem, through an intention, to tools.
 *
 * @param start the id of the first decision
 */
@OfKind(ItemKind.GUIDE)
public record Guide(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText intro,
        Id start,
        @NotEmpty List<@Valid Decision> decisions,
        @NotEmpty List<@Valid Recommendation> recommendations,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Guide {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        decisions = List.copyOf(decisions);
        recommendations = List.copyOf(recommendations);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /** Returns a walk that stands at the first decision. */
    public GuideWalk walk() {
        return GuideWalk.of(decisions, recommendations, start);
    }
}
