/**
 * What publishing tells about translations, as a page and as JSON: how much is there, and what the checks found. It is read by the
 * people who make a catalogue, so it is in English and no part of the site. Start with {@link
 * org.incubationtoolkits.publish.report.QualityReport}.
 */
@NullMarked
package org.incubationtoolkits.publish.report;

import org.jspecify.annotations.NullMarked;
