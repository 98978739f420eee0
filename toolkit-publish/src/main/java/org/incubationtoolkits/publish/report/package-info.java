/**
 * What is told about translations and variants, as pages and as JSON: how much is there, what the checks found, and how an edition
 * differs. It is read by the people who make a catalogue, so it is in English. Start with {@link
 * org.incubationtoolkits.publish.report.QualityReport} and {@link org.incubationtoolkits.publish.report.DifferenceReport}.
 */
@NullMarked
package org.incubationtoolkits.publish.report;

import org.jspecify.annotations.NullMarked;
