package org.incubationtoolkits.localization;

import java.util.Locale;

/**
 * What a file of translations was made from.
 *
 * @param locale the language that was translated
 * @param version the version of the toolkit or catalogue at that time; for people, since each unit has its own hash
 */
public record SourceVersion(Locale locale, String version) {}
