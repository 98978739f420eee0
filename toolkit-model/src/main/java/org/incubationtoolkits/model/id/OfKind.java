package org.incubationtoolkits.model.id;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as an item: something with an address of its own, which keys of texts begin with. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfKind {

    ItemKind value();

    /** Whether such an item stands in a file of its own, rather than inside the file that lists it. */
    boolean inOwnFile() default true;
}
