package org.incubationtoolkits.model.internal.tree;

import java.util.regex.Pattern;

/** The types that the core schema of YAML 1.2 (section 10.3.2) gives to values without quotes. */
public final class CoreSchema {

    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?" + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    /** Returns whether {@code words} are taken for words without quotes too. */
    public static boolean isString(String words) {
        return typeOf(words) == Node.Scalar.Type.STRING;
    }

    static Node.Scalar.Type typeOf(String plain) {
        if (NULL.matcher(plain).matches()) {
            return Node.Scalar.Type.NULL;
        }
        if (BOOLEAN.matcher(plain).matches()) {
            return Node.Scalar.Type.BOOLEAN;
        }
        if (INTEGER.matcher(plain).matches()) {
            return Node.Scalar.Type.INTEGER;
        }
        return DECIMAL.matcher(plain).matches() ? Node.Scalar.Type.DECIMAL : Node.Scalar.Type.STRING;
    }
}
