package org.incubationtoolkits.model.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a text may be in any language, in user-perceived characters (Unicode's extended grapheme clusters): for texts
 * that stand where there is little room.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Limit {

    /** Of the sentence that says what an item is, in lists and on cards. A source of 160 leaves room for longer languages. */
    int SUMMARY = 190;

    int value();
}
