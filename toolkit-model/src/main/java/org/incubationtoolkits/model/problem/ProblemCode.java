package org.incubationtoolkits.model.problem;

/**
 * The kind of a problem: {@code TK-} and four digits, of which the first tells the module (1 model, 2 canvas, 3
 * localization, 4 export, 5 publish). Codes are never reused. Each has a page in {@code docs/reference/problems/}.
 *
 * <p>Implemented by one enum in each module.
 */
public interface ProblemCode {

    /** Returns the code, such as {@code TK-1004}. */
    String code();

    Severity severity();

    /** Returns a problem of this kind, without a hint. */
    default Problem at(Location location, String message) {
        return new Problem(code(), severity(), location, message, "");
    }
}
