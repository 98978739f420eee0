/**
 * An edition as Markdown, for site generators and for people who read it as it is. Start with {@link
 * org.incubationtoolkits.export.markdown.MarkdownExporter}; each kind of page has a class of its own.
 */
@NullMarked
package org.incubationtoolkits.export.markdown;

import org.jspecify.annotations.NullMarked;
