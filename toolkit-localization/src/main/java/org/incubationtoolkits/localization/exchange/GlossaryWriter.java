package org.incubationtoolkits.localization.exchange;

import java.util.Locale;
import org.incubationtoolkits.localization.term.Glossary;

/** A kind of file that a glossary is given away in. Implementations are stateless and thread-safe. */
public interface GlossaryWriter {

    /** Returns the name by which the format is asked for, such as {@code tbx}; lower case letters and digits. */
    String name();

    /** Returns how the names of its files end, such as {@code .tbx}. */
    String ending();

    /**
     * Returns the content of a file with the words that have a wording in {@code locale} or in a locale that is tried after it.
     * Equal glossaries give equal bytes.
     */
    byte[] write(Glossary glossary, Locale locale);
}
