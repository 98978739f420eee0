/**
 * The canvases of an edition as sheets of paper, with the words that stand around them. Start with {@link
 * org.incubationtoolkits.export.canvas.CanvasSheets}.
 */
@NullMarked
package org.incubationtoolkits.export.canvas;

import org.jspecify.annotations.NullMarked;
