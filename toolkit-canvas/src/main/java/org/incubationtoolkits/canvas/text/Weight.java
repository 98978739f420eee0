package org.incubationtoolkits.canvas.text;

/** How heavy letters are. */
public enum Weight {
    /** 400 in CSS. */
    REGULAR,
    /** 700 in CSS. */
    BOLD
}
