/**
 * What exporters write around content, as each language writes it: labels filled with values, and numbers, dates, lists and
 * names of countries from Unicode CLDR. Start with {@link org.incubationtoolkits.export.internal.wording.Phrases}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.wording;

import org.jspecify.annotations.NullMarked;
