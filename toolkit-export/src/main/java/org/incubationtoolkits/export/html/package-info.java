/**
 * Editions as a site of HTML pages, and as fragments for somebody else's pages. Start with {@link
 * org.incubationtoolkits.export.html.HtmlExporter} or {@link org.incubationtoolkits.export.html.HtmlFragments}.
 */
@NullMarked
package org.incubationtoolkits.export.html;

import org.jspecify.annotations.NullMarked;
