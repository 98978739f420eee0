/** Documents as trees whose every piece knows its line. Start with {@link org.incubationtoolkits.model.internal.tree.DocumentReader}. */
@NullMarked
package org.incubationtoolkits.model.internal.tree;

import org.jspecify.annotations.NullMarked;
