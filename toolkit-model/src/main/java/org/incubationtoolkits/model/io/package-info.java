/**
 * Files of a catalogue to records and back. Start with {@link org.incubationtoolkits.model.io.CatalogueReader}.
 */
@NullMarked
package org.incubationtoolkits.model.io;

import org.jspecify.annotations.NullMarked;
