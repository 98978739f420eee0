/**
 * How much of a catalogue is translated: by language and group, in which state, and whether it is still current. Start with {@link
 * org.incubationtoolkits.localization.coverage.Coverage}.
 */
@NullMarked
package org.incubationtoolkits.localization.coverage;

import org.jspecify.annotations.NullMarked;
