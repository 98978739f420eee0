package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.assessment.Answer;
import org.incubationtoolkits.model.assessment.AnswerScale;
import org.incubationtoolkits.model.assessment.Band;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.assessment.Question;
import org.incubationtoolkits.model.assessment.Score;
import org.incubationtoolkits.model.assessment.Scoring;
import org.incubationtoolkits.model.content.Applicability;
import org.incubationtoolkits.model.content.Applicable;
import org.incubationtoolkits.model.content.Lockable;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/**
 * Questions by which a group looks at itself, with scores and advice.
 *
 * @param duration in minutes
 * @param bands what the overall result means
 */
@OfKind(ItemKind.ASSESSMENT)
public record Assessment(
        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText purpose,
        @Valid Span duration,
        @NotEmpty List<@Valid Dimension> dimensions,
        List<@Valid AnswerScale> scales,
        @NotEmpty List<@Valid Question> questions,
        @NotEmpty List<@Valid Band> bands,
        Optional<@Valid Applicability> appliesTo,
        List<Lock> locked,
        @Valid Credit credit)
        implements Authored, Applicable, Lockable {

    public Assessment {
        formerly = List.copyOf(formerly);
        locked = List.copyOf(locked);
        dimensions = List.copyOf(dimensions);
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    @Override
    public Titled titled() {
        return Titled.of(title, summary);
    }

    /**
     * Returns the result of these answers, by the ids of questions; questions that are missing are unanswered.
     *
     * @throws IllegalArgumentException if an answer is to no question, or is not one that its question offers
     */
    public Score score(Map<Id, Answer> answers) {
        return new Scoring(dimensions, scales, questions, bands).score(answers);
    }
}
