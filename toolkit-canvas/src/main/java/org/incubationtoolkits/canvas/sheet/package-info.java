/**
 * A canvas with its words on a sheet: what stands on it, where every line lies, and what does not fit. Start with {@link
 * org.incubationtoolkits.canvas.sheet.SheetLayouter}.
 */
@NullMarked
package org.incubationtoolkits.canvas.sheet;

import org.jspecify.annotations.NullMarked;
