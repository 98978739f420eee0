/** Where content comes from and what may be done with it. Start with {@link org.incubationtoolkits.model.provenance.Credit}. */
@NullMarked
package org.incubationtoolkits.model.provenance;

import org.jspecify.annotations.NullMarked;
