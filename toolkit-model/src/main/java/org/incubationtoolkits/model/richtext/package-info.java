/**
 * Rich text as a closed tree of paragraphs, lists and inline pieces, so that a renderer that forgets one does not
 * compile. Start with {@link org.incubationtoolkits.model.richtext.RichTextParser}.
 */
@NullMarked
package org.incubationtoolkits.model.richtext;

import org.jspecify.annotations.NullMarked;
