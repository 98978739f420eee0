/**
 * What people wrote into a canvas: a small file that outlives versions of the canvas. Start with {@link
 * org.incubationtoolkits.canvas.answers.AnswersFile}.
 */
@NullMarked
package org.incubationtoolkits.canvas.answers;

import org.jspecify.annotations.NullMarked;
