/**
 * How an edition looks: colours, typefaces and a logo as tokens, and whether what they make can be read. Start with {@link
 * org.incubationtoolkits.model.theme.Theme} and {@link org.incubationtoolkits.model.theme.ThemeCheck}.
 */
@NullMarked
package org.incubationtoolkits.model.theme;

import org.jspecify.annotations.NullMarked;
