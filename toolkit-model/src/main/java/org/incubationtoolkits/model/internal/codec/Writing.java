package org.incubationtoolkits.model.internal.codec;

import java.util.Locale;

/**
 * How texts are written.
 *
 * @param form {@link Form#SOURCE} for people who edit, {@link Form#EDITION} for programs that read
 * @param language the language of the document
 */
public record Writing(Form form, Locale language) {

    /** Who reads what is written. */
    public enum Form {
        /** A text in the language of the document is a string. */
        SOURCE,
        /** Every text is an object with its language and direction. */
        EDITION
    }
}
