package org.incubationtoolkits.localization.format;

/**
 * What is wrong with a row.
 *
 * @param line from 1
 * @param column from 1
 * @param message a sentence
 */
record CsvFault(int line, int column, String message, String hint) {}
