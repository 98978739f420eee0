package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Change;
import org.incubationtoolkits.model.content.Difficulty;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.content.Related;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.content.Step;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.content.WorkedExample;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * One method that a group can use.
 *
 * @param summary one sentence, for lists and cards
 * @param duration in minutes
 * @param groupSize in people
 * @param facets the values that the tool has for each facet, by the ids of facets and values
 * @param steps in order; their minutes together lie within {@code duration}
 * @param outcomes what the group has in its hands at the end
 */
@OfKind(ItemKind.TOOL)
public record Tool(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText purpose,
        @NotEmpty List<@Valid Point> whenToUse,
        @NotEmpty List<@Valid Point> whenNotToUse,
        @Valid Span duration,
        @Valid Span groupSize,
        Difficulty difficulty,
        Map<Id, List<Id>> facets,
        List<@Valid Point> materials,
        List<@Valid Point> preparation,
        @NotEmpty List<@Valid Step> steps,
        @NotEmpty List<@Valid Point> outcomes,
        List<@Valid Point> variations,
        List<@Valid Point> tips,
        Optional<@Valid WorkedExample> example,
        Optional<Related> related,
        List<@Valid Slot> slots,
        Optional<@Valid Canvas> canvas,
        List<@Valid Change> changes,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Tool {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        whenToUse = List.copyOf(whenToUse);
        whenNotToUse = List.copyOf(whenNotToUse);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        materials = List.copyOf(materials);
        preparation = List.copyOf(preparation);
        steps = List.copyOf(steps);
        outcomes = List.copyOf(outcomes);
        variations = List.copyOf(variations);
        tips = List.copyOf(tips);
        slots = List.copyOf(slots);
        changes = List.copyOf(changes);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /** Returns the values that the tool has for a facet; empty if it has none. */
    public List<Id> valuesOf(Id facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
