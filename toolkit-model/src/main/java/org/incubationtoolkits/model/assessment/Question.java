package org.incubationtoolkits.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** A question of an assessment. */
public sealed interface Question {

    Id id();

    List<Id> formerly();

    Text text();

    Optional<Text> help();

    /** Returns whether one may say that the question does not apply. */
    boolean notApplicable();

    <R> R accept(Visitor<R> visitor);

    /**
     * Choose one point of a scale; it counts its value times the weight of each dimension.
     *
     * @param scale the id of a scale of the same assessment
     */
    record Scale(
            Id id,
            List<Id> formerly,
            @Valid Text text,
            Optional<@Valid Text> help,
            boolean notApplicable,
            Id scale,
            @NotEmpty Map<Id, @Min(0) @Max(1_000) Integer> weights)
            implements Question {

        public Scale {
            formerly = List.copyOf(formerly);
            weights = Ordered.copyOf(weights);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scale(this);
        }
    }

    /** Choose one option; it counts its points. */
    record Single(
            Id id,
            List<Id> formerly,
            @Valid Text text,
            Optional<@Valid Text> help,
            boolean notApplicable,
            @Size(min = 2, max = 40) List<@Valid Option> options)
            implements Question {

        public Single {
            formerly = List.copyOf(formerly);
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.single(this);
        }
    }

    /**
     * Choose any number of options; each counts its points.
     *
     * @param atMost how many may be chosen; all of them if absent
     */
    record Multiple(
            Id id,
            List<Id> formerly,
            @Valid Text text,
            Optional<@Valid Text> help,
            boolean notApplicable,
            Optional<@Min(1) @Max(40) Integer> atMost,
            @Size(min = 2, max = 40) List<@Valid Option> options)
            implements Question {

        public Multiple {
            formerly = List.copyOf(formerly);
            options = List.copyOf(options);
        }

        /** Returns how many options may be chosen. */
        public int limit() {
            return Math.min(atMost.orElse(options.size()), options.size());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multiple(this);
        }
    }

    /**
     * Put options in order, the strongest first; each counts its points times the factor of its place.
     *
     * @param places the factors of the first place, the second, and so on; further places count nothing
     */
    record Ranking(
            Id id,
            List<Id> formerly,
            @Valid Text text,
            Optional<@Valid Text> help,
            boolean notApplicable,
            @Size(min = 1, max = 40) List<@Min(0) @Max(1_000) Integer> places,
            @Size(min = 2, max = 40) List<@Valid Option> options)
            implements Question {

        public Ranking {
            formerly = List.copyOf(formerly);
            places = List.copyOf(places);
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ranking(this);
        }
    }

    /** What to do for each kind; a new kind stops every caller from compiling until it is handled. */
    interface Visitor<R> {

        R scale(Scale question);

        R single(Single question);

        R multiple(Multiple question);

        R ranking(Ranking question);
    }
}
