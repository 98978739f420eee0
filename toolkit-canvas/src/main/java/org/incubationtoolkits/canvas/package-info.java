/**
 * The geometry of a canvas: from cells of a grid to millimetres on a sheet. Start with {@link
 * org.incubationtoolkits.canvas.CanvasLayouter}.
 */
@NullMarked
package org.incubationtoolkits.canvas;

import org.jspecify.annotations.NullMarked;
