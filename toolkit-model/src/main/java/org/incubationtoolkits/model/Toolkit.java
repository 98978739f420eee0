package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.content.Point;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * A set of tools for one purpose, with what belongs to them.
 *
 * @param audience whom the toolkit is for
 * @param groupedBy the facet by whose values the tools are grouped when they are listed
 */
@OfKind(ItemKind.TOOLKIT)
public record Toolkit(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText purpose,
        List<@Valid Point> audience,
        Optional<@RefersTo(ItemKind.FACET) Id> groupedBy,
        List<@Valid Tool> tools,
        List<@Valid Assessment> assessments,
        List<@Valid Explainer> explainers,
        List<@Valid Guide> guides,
        List<@Valid Programme> programmes,
        @Valid Credit credit)
        implements Authored {

    public Toolkit {
        formerly = List.copyOf(formerly);
        audience = List.copyOf(audience);
        tools = List.copyOf(tools);
        assessments = List.copyOf(assessments);
        explainers = List.copyOf(explainers);
        guides = List.copyOf(guides);
        programmes = List.copyOf(programmes);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /** Returns everything in the toolkit, in order of publication: guides, explainers, assessments, programmes, tools. */
    public Stream<Authored> content() {
        return Stream.of(guides, explainers, assessments, programmes, tools).flatMap(List::stream);
    }
}
