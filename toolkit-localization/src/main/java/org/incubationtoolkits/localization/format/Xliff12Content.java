package org.incubationtoolkits.localization.format;

import java.util.Locale;

/**
 * The content of sources and translations in XLIFF 1.2: {@code g} around something, {@code x} for what stands alone. The
 * markup is told by {@code equiv-text}.
 */
final class Xliff12Content extends XliffContent {

    /** The {@code ctype} of what stands for a character that XML has no place for. */
    static final String CHARACTER = "x-character";

    /** Before the number of such a character in hexadecimal digits. */
    static final String CHARACTER_PREFIX = "U+";

    Xliff12Content(XliffOutput output) {
        super(output);
    }

    @Override
    void alone(XliffCode code) {
        code("x", code);
        output().end();
    }

    @Override
    void start(XliffCode code) {
        code("g", code);
    }

    private void code(String element, XliffCode code) {
        output().start(element)
                .attribute("id", code.id())
                .attribute("ctype", code.kind().ctype())
                .attribute("clone", "no")
                .attribute("equiv-text", code.display());
    }

    /** XLIFF 1.2 has no element for this, so it is a code of our own. */
    @Override
    void unwritable(int character) {
        String number = CHARACTER_PREFIX + String.format(Locale.ROOT, "%04X", character);
        output().start("x")
                .attribute("id", number)
                .attribute("ctype", CHARACTER)
                .attribute("equiv-text", number)
                .end();
    }
}
