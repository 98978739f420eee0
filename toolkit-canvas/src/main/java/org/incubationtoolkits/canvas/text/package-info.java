/**
 * How wide words are, and where their lines end: without a screen, and the same on every machine. Start with {@link
 * org.incubationtoolkits.canvas.text.TextSetter}.
 */
@NullMarked
package org.incubationtoolkits.canvas.text;

import org.jspecify.annotations.NullMarked;
