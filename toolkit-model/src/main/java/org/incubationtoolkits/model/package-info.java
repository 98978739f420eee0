/**
 * The canonical model: a catalogue and the items in it. Start with {@link org.incubationtoolkits.model.Catalogue}; one is
 * read by {@link org.incubationtoolkits.model.io.CatalogueReader}.
 */
@NullMarked
package org.incubationtoolkits.model;

import org.jspecify.annotations.NullMarked;
