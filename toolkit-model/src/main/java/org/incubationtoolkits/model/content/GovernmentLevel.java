package org.incubationtoolkits.model.content;

/** A level of government. */
public enum GovernmentLevel {
    LOCAL,
    REGIONAL,
    NATIONAL,
    INTERNATIONAL
}
