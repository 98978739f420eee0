/**
 * Pseudo-locales: languages that nobody speaks, into which everything can be translated at once, to see what a layout does with
 * longer words and another direction, and which words escaped translation. Start with {@link
 * org.incubationtoolkits.localization.pseudo.PseudoLocale}.
 */
@NullMarked
package org.incubationtoolkits.localization.pseudo;

import org.jspecify.annotations.NullMarked;
