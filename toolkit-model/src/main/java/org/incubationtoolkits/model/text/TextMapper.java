package org.incubationtoolkits.model.text;

/** Gives another text for a text, by its key; the same text where nothing is to change. */
@FunctionalInterface
public interface TextMapper {

    Text map(TextKey key, Text text, TextFormat format);
}
