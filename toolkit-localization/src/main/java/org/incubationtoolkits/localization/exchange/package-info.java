/**
 * What goes to translators and comes back, whatever the format of the file: a {@link
 * org.incubationtoolkits.localization.exchange.Handoff} is given, a {@link
 * org.incubationtoolkits.localization.exchange.Handback} is taken, and {@link
 * org.incubationtoolkits.localization.exchange.HandbackImport} decides about each text in it.
 */
@NullMarked
package org.incubationtoolkits.localization.exchange;

import org.jspecify.annotations.NullMarked;
