package org.incubationtoolkits.model.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Place;

/** The Jakarta Validation constraints on the records, each of which concerns one value. */
final class ConstraintRule implements Rule {

    /** Without the expression language, which nothing here needs and which could be injected into. */
    private static final jakarta.validation.Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (ConstraintViolation<Catalogue> violation : VALIDATOR.validate(catalogue)) {
            add(violation, ViolationPlace.of(catalogue, violation.getPropertyPath()), findings);
        }
    }

    private static void add(ConstraintViolation<?> violation, Place place, Findings findings) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object value = violation.getInvalidValue();
        if (constraint instanceof NotBlank) {
            findings.add(ModelProblem.EMPTY_TEXT, place, "The text is empty.", "Write it, or leave the member out.");
        } else if (constraint instanceof Min || constraint instanceof Max) {
            String bound = constraint instanceof Min ? "at least " : "at most ";
            String message =
                    "The number " + value + " is out of range; it has to be " + bound + attributes.get("value") + ".";
            findings.add(ModelProblem.NUMBER_OUT_OF_RANGE, place, message, "");
        } else if (constraint instanceof NotEmpty) {
            findings.add(ModelProblem.WRONG_SIZE, place, "The list is empty; it needs at least 1 entry.", "");
        } else if (constraint instanceof Size) {
            findings.add(ModelProblem.WRONG_SIZE, place, sizeMessage(value, attributes), "");
        } else {
            String message = "\"" + Excerpts.of(String.valueOf(value)) + "\" is not " + violation.getMessage() + ".";
            findings.add(ModelProblem.BAD_FORMAT, place, message, "");
        }
    }

    private static String sizeMessage(Object value, Map<String, Object> attributes) {
        String unit = value instanceof CharSequence ? "characters" : "entries";
        int size = value instanceof CharSequence words
                ? words.length()
                : value instanceof Collection<?> entries ? entries.size() : 0;
        return size > bound(attributes, "max")
                ? "The number of " + unit + " is " + size + ", but at most " + bound(attributes, "max")
                        + " are allowed."
                : "The number of " + unit + " is " + size + ", but at least " + bound(attributes, "min")
                        + " are needed.";
    }

    private static int bound(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Integer number ? number : 0;
    }
}
