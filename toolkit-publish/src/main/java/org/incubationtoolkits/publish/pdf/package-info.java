/** Sheets as PDF, by a Chromium on the machine. */
@NullMarked
package org.incubationtoolkits.publish.pdf;

import org.jspecify.annotations.NullMarked;
