/**
 * Translations of a catalogue, and the languages in which a text is looked for. Start with {@link
 * org.incubationtoolkits.localization.Translations}, which reads the files, and {@link
 * org.incubationtoolkits.localization.Localizer}, which puts a catalogue into another language.
 */
@NullMarked
package org.incubationtoolkits.localization;

import org.jspecify.annotations.NullMarked;
