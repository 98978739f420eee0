/**
 * What helps people who write the files of a catalogue by hand, and keeps what they wrote as they wrote it. Start with
 * {@link org.incubationtoolkits.model.authoring.MissingIds}.
 */
@NullMarked
package org.incubationtoolkits.model.authoring;

import org.jspecify.annotations.NullMarked;
