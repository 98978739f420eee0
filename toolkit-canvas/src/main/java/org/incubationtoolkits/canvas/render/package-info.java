/** A laid-out canvas as a picture. Start with {@link org.incubationtoolkits.canvas.render.CanvasSketch}. */
@NullMarked
package org.incubationtoolkits.canvas.render;

import org.jspecify.annotations.NullMarked;
