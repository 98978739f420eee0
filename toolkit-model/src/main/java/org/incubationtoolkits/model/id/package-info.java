/**
 * Names of things: ids that authors give, kinds of items, and addresses made of both. Start with {@link
 * org.incubationtoolkits.model.id.Id}.
 */
@NullMarked
package org.incubationtoolkits.model.id;

import org.jspecify.annotations.NullMarked;
