package org.incubationtoolkits.localization.format;

/**
 * What is wrong with a PO entry.
 *
 * @param line from 1
 * @param column from 1
 * @param message the end of a sentence after the name of the entry
 * @param hint how to mend it
 */
record PoFault(int line, int column, String message, String hint) {}
