/**
 * Bringing a variant up to date with what lies below it. Start with {@link
 * org.incubationtoolkits.localization.variant.upgrade.Upgrade}, which tells what has changed under each operation and gives the
 * new files; {@link org.incubationtoolkits.localization.variant.upgrade.Resolution} writes down what somebody decided.
 */
@NullMarked
package org.incubationtoolkits.localization.variant.upgrade;

import org.jspecify.annotations.NullMarked;
