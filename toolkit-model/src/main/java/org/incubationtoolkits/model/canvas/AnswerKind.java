package org.incubationtoolkits.model.canvas;

/** What people write into a block. */
public enum AnswerKind {
    TEXT,
    LIST,
    NUMBER,
    DATE,
    YES_NO
}
