/**
 * Names that differ by country and inflect, and words that are translated the same everywhere. {@link
 * org.incubationtoolkits.localization.term.Terms} gives the words for references such as {@code [[health-ministry|gen]]};
 * {@link org.incubationtoolkits.localization.term.Glossary} tells translators which words to take.
 */
@NullMarked
package org.incubationtoolkits.localization.term;

import org.jspecify.annotations.NullMarked;
