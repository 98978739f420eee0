package org.incubationtoolkits.export.internal.html;

import org.incubationtoolkits.export.Label;

/**
 * A file that a fragment offers.
 *
 * @param format such as {@code PDF}
 * @param paper such as {@code A4}
 */
public record FragmentFile(SafeUrl href, Label label, String format, String paper) {}
