/** Decisions that lead from a problem to a tool. Start with {@link org.incubationtoolkits.model.guide.GuideWalk}. */
@NullMarked
package org.incubationtoolkits.model.guide;

import org.jspecify.annotations.NullMarked;
