/**
 * What is done with the records of the model whatever they mean, by their own components. Start with {@link
 * org.incubationtoolkits.model.internal.codec.Codec}.
 */
@NullMarked
package org.incubationtoolkits.model.internal.codec;

import org.jspecify.annotations.NullMarked;
