package org.incubationtoolkits.localization;

import org.incubationtoolkits.model.id.Id;

/** What an adapter did with a text. */
public record Adaptation(Id adapter, String before, String after) {}
