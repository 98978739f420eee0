/**
 * What templates are given: escaped HTML, safe addresses, and views that look things up for them. Start with {@link
 * org.incubationtoolkits.export.internal.html.Page}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.html;

import org.jspecify.annotations.NullMarked;
