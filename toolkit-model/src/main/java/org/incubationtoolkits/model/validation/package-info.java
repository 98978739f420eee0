/**
 * What has to be so in a catalogue. Start with {@link org.incubationtoolkits.model.validation.Validator}; a rule of your own
 * implements {@link org.incubationtoolkits.model.validation.Rule}.
 */
@NullMarked
package org.incubationtoolkits.model.validation;

import org.jspecify.annotations.NullMarked;
