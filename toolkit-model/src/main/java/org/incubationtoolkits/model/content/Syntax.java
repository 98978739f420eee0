package org.incubationtoolkits.model.content;

/** The syntax of values that are plain strings, as regular expressions that have to match the whole value. */
public final class Syntax {

    /** Three numbers, as in Semantic Versioning without labels. */
    public static final String VERSION = "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$";

    /** What {@link #VERSION} matches, for a message. */
    public static final String VERSION_WORDS = "three numbers such as 1.0.0";

    /** Two capital letters, as in ISO 3166-1. */
    public static final String COUNTRY = "^[A-Z]{2}$";

    /** What {@link #COUNTRY} matches, for a message. */
    public static final String COUNTRY_WORDS = "a code of two capital letters such as EE";

    private Syntax() {}
}
