/**
 * Words with their language, and the keys by which they are found. Start with {@link
 * org.incubationtoolkits.model.text.Text}.
 */
@NullMarked
package org.incubationtoolkits.model.text;

import org.jspecify.annotations.NullMarked;
