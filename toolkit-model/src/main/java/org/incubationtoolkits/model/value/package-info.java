/** Values of files, before it is known what they have to be: {@link org.incubationtoolkits.model.value.WrittenValue}. */
@NullMarked
package org.incubationtoolkits.model.value;

import org.jspecify.annotations.NullMarked;
