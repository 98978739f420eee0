package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.model.richtext.RichTextMark;

/** What an inline code of XLIFF stands for, and how the versions of XLIFF call that. */
enum XliffCodeKind {
    PLACEHOLDER("x-placeholder", "ui", "xlf:var"),
    CODE("x-code", "other", ""),
    ADDRESS("x-address", "link", ""),
    EMPHASIS("italic", "fmt", "xlf:i"),
    STRONG("bold", "fmt", "xlf:b"),
    LINK("link", "link", "");

    private final String ctype;
    private final String type;
    private final String subType;

    XliffCodeKind(String ctype, String type, String subType) {
        this.ctype = ctype;
        this.type = type;
        this.subType = subType;
    }

    static XliffCodeKind of(RichTextMark.Kind kind) {
        return valueOf(kind.name());
    }

    /** Returns the value of {@code ctype} in XLIFF 1.2. */
    String ctype() {
        return ctype;
    }

    /** Returns the value of {@code type} in XLIFF 2. */
    String type() {
        return type;
    }

    /** Returns the value of {@code subType} in XLIFF 2; empty for none. */
    String subType() {
        return subType;
    }
}
