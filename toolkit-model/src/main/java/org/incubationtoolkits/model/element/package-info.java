/**
 * What stands in a catalogue, by address, and changes to it: the ground on which variants work. Start with {@link
 * org.incubationtoolkits.model.element.CatalogueEditor}.
 */
@NullMarked
package org.incubationtoolkits.model.element;

import org.jspecify.annotations.NullMarked;
