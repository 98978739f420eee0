package org.incubationtoolkits.localization;

import java.util.Locale;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/**
 * A text that may be changed.
 *
 * @param text as the adapters before have left it
 * @param edition the language that was asked for, which need not be that of the text
 */
public record AdaptableText(TextKey key, Text text, TextFormat format, Locale edition) {}
