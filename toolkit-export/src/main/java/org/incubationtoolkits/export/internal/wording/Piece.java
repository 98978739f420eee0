package org.incubationtoolkits.export.internal.wording;

import java.util.Locale;

/** Some words of a filled label, and the language that they are in: that of the label, or of a text in it. */
public record Piece(String words, Locale language) {}
