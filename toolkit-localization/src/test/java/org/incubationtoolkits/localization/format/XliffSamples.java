package org.incubationtoolkits.localization.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/** Texts to try XLIFF on, and short ways to write and read. */
final class XliffSamples {

    /** The key of every unit that is made here. */
    static final String KEY = "tool.x.text";

    /** A text with every kind of markup, each also as words. */
    static final String RICH = """
            One *word*, __two__, [three](https://example.org/?a=1&b=(2)), `four` and <https://example.org>.

            - **Bold with *italic* in it** and \\*stars\\*
            - {{not}} {this} [[term|gen]] 2 * 3 * 4""";

    private XliffSamples() {}

    /** Returns a text with a translation of it as it stands today. */
    static HandoffUnit unit(TextFormat format, String source, String target) {
        KeyedText text = text(format, source);
        return new HandoffUnit(text, "", Optional.of(TranslationUnit.of(text, target, TranslationState.TRANSLATED)));
    }

    /** Returns a text with a translation of what it was. */
    static HandoffUnit stale(TextFormat format, String was, String source, String target) {
        TranslationUnit old = TranslationUnit.of(text(format, was), target, TranslationState.REVIEWED);
        return new HandoffUnit(text(format, source), "", Optional.of(old));
    }

    static KeyedText text(TextFormat format, String words) {
        return new KeyedText(TextKey.of(KEY), Text.of(words, Locale.ENGLISH), format);
    }

    /** Returns the file that these units are written to. */
    static String written(TranslationFormat format, HandoffUnit... units) {
        return written(format, SampleHandoffs.of(List.of(units)));
    }

    static String written(TranslationFormat format, Handoff handoff) {
        return new String(format.write(handoff), StandardCharsets.UTF_8);
    }

    /** Returns what is read from a file of the name {@code back.xlf}. */
    static Result<Handback> read(String xml) {
        return new Xliff12().read("back.xlf", xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a file of XLIFF 1.2 into Portuguese with this in its body. */
    static String xliff12(String body) {
        return "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>"
                + "<file original='kit' source-language='en' target-language='pt' datatype='plaintext'><body>\n" + body
                + "</body></file></xliff>";
    }

    /** Returns a file of XLIFF 2.1 into Portuguese with this in its file. */
    static String xliff2(String file) {
        return "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='pt'>"
                + "<file id='kit'>\n" + file + "</file></xliff>";
    }
}
