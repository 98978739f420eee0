/**
 * How readers find a tool: by facets, by time and group size, and by words. Start with {@link
 * org.incubationtoolkits.export.internal.finder.Finder}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.finder;

import org.jspecify.annotations.NullMarked;
