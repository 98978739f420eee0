/**
 * Work on the translations of a catalogue that lies in a folder: giving texts to translators, taking them back, confirming.
 * Start with {@link org.incubationtoolkits.publish.translation.CatalogueTranslations}.
 */
@NullMarked
package org.incubationtoolkits.publish.translation;

import org.jspecify.annotations.NullMarked;
