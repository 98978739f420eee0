/**
 * Checks on translations: what is wrong with them can be seen without knowing the language, and much can. Start with {@link
 * org.incubationtoolkits.localization.check.TranslationChecks}; the rules are in {@link
 * org.incubationtoolkits.localization.check.CheckRule}.
 */
@NullMarked
package org.incubationtoolkits.localization.check;

import org.jspecify.annotations.NullMarked;
