/**
 * How one edition differs from another: element by element, with the words that differ. Works for any two catalogues with the
 * same ids, so that a fork can be read as a difference, too, and made a variant.
 */
@NullMarked
package org.incubationtoolkits.localization.variant.difference;

import org.jspecify.annotations.NullMarked;
