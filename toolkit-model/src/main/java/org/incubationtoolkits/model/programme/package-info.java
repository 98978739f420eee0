/** The parts of the course that an incubator takes. Start with {@link org.incubationtoolkits.model.programme.Phase}. */
@NullMarked
package org.incubationtoolkits.model.programme;

import org.jspecify.annotations.NullMarked;
