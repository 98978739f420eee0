package org.incubationtoolkits.model.internal.codec;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.TextFormat;

/** What the type of a member says about its texts: what they may contain, and how long they may be. */
public record TextForm(TextFormat format, Optional<Integer> limit) {

    static TextForm of(TextFormat format) {
        return new TextForm(format, Optional.empty());
    }

    static TextForm of(TextFormat format, AnnotatedElement type) {
        return new TextForm(
                format, Optional.ofNullable(type.getAnnotation(Limit.class)).map(Limit::value));
    }
}
