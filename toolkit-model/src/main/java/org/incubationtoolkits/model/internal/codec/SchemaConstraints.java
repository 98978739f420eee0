package org.incubationtoolkits.model.internal.codec;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;

/** Jakarta constraints as keywords of JSON Schema. */
final class SchemaConstraints {

    static final String NOT_BLANK = "\\S";

    private SchemaConstraints() {}

    /** Returns {@code schema} with the constraints of {@code type} put into it. */
    static Map<String, Object> apply(Map<String, Object> schema, AnnotatedElement type) {
        String unit = "array".equals(schema.get("type"))
                ? "Items"
                : "object".equals(schema.get("type")) ? "Properties" : "Length";
        find(type, Min.class).ifPresent(min -> schema.put("minimum", min.value()));
        find(type, Max.class).ifPresent(max -> schema.put("maximum", max.value()));
        find(type, Pattern.class).ifPresent(pattern -> schema.put("pattern", anchored(pattern.regexp())));
        find(type, NotBlank.class).ifPresent(notBlank -> schema.put("pattern", NOT_BLANK));
        find(type, NotEmpty.class).ifPresent(notEmpty -> schema.put("min" + unit, 1));
        find(type, Size.class).ifPresent(size -> {
            if (size.min() > 0) {
                schema.put("min" + unit, size.min());
            }
            if (size.max() < Integer.MAX_VALUE) {
                schema.put("max" + unit, size.max());
            }
        });
        return schema;
    }

    /** A pattern of Jakarta Validation has to match the whole value, one of JSON Schema does not. */
    private static String anchored(String regexp) {
        return regexp.startsWith("^") ? regexp : "^" + regexp + "$";
    }

    private static <A extends Annotation> Optional<A> find(AnnotatedElement type, Class<A> annotation) {
        return Optional.ofNullable(type.getAnnotation(annotation));
    }
}
