/**
 * What exporters look up in an edition: items by their addresses, and who has to be named for one. Start with {@link
 * org.incubationtoolkits.export.internal.edition.EditionIndex}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.edition;

import org.jspecify.annotations.NullMarked;
