/**
 * What a government changes in a catalogue without forking it: variants, their overlays and operations, and the catalogue that
 * comes of them. Start with {@link org.incubationtoolkits.localization.variant.VariedCatalogue}.
 */
@NullMarked
package org.incubationtoolkits.localization.variant;

import org.jspecify.annotations.NullMarked;
