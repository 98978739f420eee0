/**
 * The formats of translators' tools. Each is a {@link
 * org.incubationtoolkits.localization.exchange.TranslationFormat}; {@link
 * org.incubationtoolkits.localization.format.TranslationFormats} finds them by name.
 */
@NullMarked
package org.incubationtoolkits.localization.format;

import org.jspecify.annotations.NullMarked;
