package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Fact;
import org.incubationtoolkits.model.content.GovernmentLevel;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;

/**
 * An experience of a real body, in the fields of the case form of the OECD Observatory of Public Sector Innovation. Every
 * fact carries its sources; what is not known is left out.
 *
 * @param organisation the name as its owner writes it
 * @param country as in ISO 3166-1, two letters
 * @param level of government that acts
 * @param year of the launch
 */
@OfKind(ItemKind.CASE)
public record Case(
        Id id,
        List<Id> formerly,
        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @NotBlank String organisation,
        Optional<@Pattern(regexp = Syntax.COUNTRY, message = Syntax.COUNTRY_WORDS) String> country,
        Optional<GovernmentLevel> level,
        Optional<@Min(1000) @Max(9999) Integer> year,
        Optional<URI> website,
        List<Status> status,
        @NotEmpty List<@Valid Fact> overview,
        List<@Valid Fact> innovation,
        List<@Valid Fact> collaborations,
        List<@Valid Fact> users,
        List<@Valid Fact> results,
        List<@Valid Fact> challenges,
        List<@Valid Fact> conditions,
        List<@Valid Fact> replication,
        List<@Valid Fact> lessons,
        List<@RefersTo(ItemKind.TOOL) Id> tools,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Case {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        organisation = organisation.strip();
        status = List.copyOf(status);
        overview = List.copyOf(overview);
        innovation = List.copyOf(innovation);
        collaborations = List.copyOf(collaborations);
        users = List.copyOf(users);
        results = List.copyOf(results);
        challenges = List.copyOf(challenges);
        conditions = List.copyOf(conditions);
        replication = List.copyOf(replication);
        lessons = List.copyOf(lessons);
        tools = List.copyOf(tools);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /** Where an innovation stands, after the innovation lifecycle of the OECD Observatory. */
    public enum Status {
        IDENTIFYING_PROBLEMS,
        GENERATING_IDEAS,
        DEVELOPING_PROPOSALS,
        IMPLEMENTING_PROJECTS,
        EVALUATING_PROJECTS,
        DIFFUSING_LESSONS
    }
}
