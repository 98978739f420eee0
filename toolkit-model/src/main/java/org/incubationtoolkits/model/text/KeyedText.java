package org.incubationtoolkits.model.text;

/** A text, and the key by which it is found. */
public record KeyedText(TextKey key, Text text, TextFormat format) {}
