/** The sheet that people fill in, as data. Start with {@link org.incubationtoolkits.model.canvas.Canvas}. */
@NullMarked
package org.incubationtoolkits.model.canvas;

import org.jspecify.annotations.NullMarked;
