/**
 * What is said to authors of content: problems with their place and a way out. Start with {@link
 * org.incubationtoolkits.model.problem.Problem}.
 */
@NullMarked
package org.incubationtoolkits.model.problem;

import org.jspecify.annotations.NullMarked;
