/**
 * CommonMark as it is written: pieces of a line, blocks of lines, and the words of an edition in both. Start with {@link
 * org.incubationtoolkits.export.internal.markdown.Blocks}; words get in only through {@link
 * org.incubationtoolkits.export.internal.markdown.Wording}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.markdown;

import org.jspecify.annotations.NullMarked;
