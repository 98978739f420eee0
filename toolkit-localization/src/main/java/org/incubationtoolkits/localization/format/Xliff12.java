package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Result;

/**
 * XLIFF 1.2, which most translators' tools read. What is written is valid against the strict schema of OASIS; what is read
 * may be XLIFF 1.2, 2.0, 2.1 or 2.2, whatever the name of the file says.
 */
public final class Xliff12 implements TranslationFormat {

    private final boolean approvesTranslated;
    private final boolean plainInlines;

    /** Markup and placeholders are inline codes, and what is reviewed is approved. */
    public Xliff12() {
        this(false, false);
    }

    private Xliff12(boolean approvesTranslated, boolean plainInlines) {
        this.approvesTranslated = approvesTranslated;
        this.plainInlines = plainInlines;
    }

    /**
     * Returns the format as tools made with Translate Toolkit need it: what is translated is approved too, because they
     * call every other translation fuzzy.
     */
    public static Xliff12 forTranslateToolkit() {
        return new Xliff12(true, false);
    }

    /** Returns this format, with markup and placeholders as words: for tools that show no inline codes. */
    public Xliff12 withPlainInlines() {
        return new Xliff12(approvesTranslated, true);
    }

    @Override
    public String name() {
        return "xliff12";
    }

    @Override
    public String ending() {
        return ".xlf";
    }

    @Override
    public byte[] write(Handoff handoff) {
        return new Xliff12Writing(approvesTranslated, plainInlines).write(handoff);
    }

    @Override
    public Result<Handback> read(String display, byte[] content) {
        return XliffReading.read(display, content);
    }
}
