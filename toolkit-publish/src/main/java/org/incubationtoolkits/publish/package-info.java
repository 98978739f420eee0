/**
 * The whole way from the files of a catalogue to a published site. Start with {@link
 * org.incubationtoolkits.publish.Publisher}. What is published replaces what lay in the output folder whole or not at all:
 * see {@code Replacement}.
 */
@NullMarked
package org.incubationtoolkits.publish;

import org.jspecify.annotations.NullMarked;
