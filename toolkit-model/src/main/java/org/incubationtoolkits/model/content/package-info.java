/**
 * The pieces that items are made of: points, steps, sections, facts, slots. Start with {@link
 * org.incubationtoolkits.model.content.Point}.
 */
@NullMarked
package org.incubationtoolkits.model.content;

import org.jspecify.annotations.NullMarked;
