/**
 * Editions to files. Start with {@link org.incubationtoolkits.export.Exporter}; a publication is made of editions of a
 * catalogue and of {@link org.incubationtoolkits.export.Labels}.
 */
@NullMarked
package org.incubationtoolkits.export;

import org.jspecify.annotations.NullMarked;
