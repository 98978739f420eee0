package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Result;

/**
 * XLIFF 2, with its modules for metadata, matches and size restriction. What is read may be XLIFF 1.2, 2.0, 2.1 or 2.2,
 * whatever the name of the file says.
 */
public final class Xliff2 implements TranslationFormat {

    private final String version;
    private final XliffVersion namespace;
    private final boolean plainInlines;

    private Xliff2(String version, XliffVersion namespace, boolean plainInlines) {
        this.version = version;
        this.namespace = namespace;
        this.plainInlines = plainInlines;
    }

    /** Returns XLIFF 2.1, in the namespace of 2.0: what tools for XLIFF 2 read. */
    public static Xliff2 version21() {
        return new Xliff2("2.1", XliffVersion.XLIFF_20, false);
    }

    /** Returns XLIFF 2.2, in its own namespace, which few tools read yet. */
    public static Xliff2 version22() {
        return new Xliff2("2.2", XliffVersion.XLIFF_22, false);
    }

    /** Returns this format, with markup and placeholders as words: for tools that show no inline codes. */
    public Xliff2 withPlainInlines() {
        return new Xliff2(version, namespace, true);
    }

    @Override
    public String name() {
        return "xliff" + version.replace(".", "");
    }

    @Override
    public String ending() {
        return ".xlf";
    }

    @Override
    public byte[] write(Handoff handoff) {
        return new Xliff2Writing(plainInlines).write(handoff, version, namespace);
    }

    @Override
    public Result<Handback> read(String display, byte[] content) {
        return XliffReading.read(display, content);
    }
}
