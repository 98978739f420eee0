package org.incubationtoolkits.export.internal.html;

import org.jspecify.annotations.Nullable;

/** Gives elements their classes, by what they are. */
@FunctionalInterface
public interface CssNames {

    /** The site is styled by elements where one has a single meaning; only what is left has a class. */
    CssNames OF_SITE = new SiteCss()::of;

    /**
     * Returns classes for the {@code class} attribute; null for an element that needs none.
     *
     * @param names what the element is, such as {@code body} or {@code steps phase-3}
     */
    @Nullable String of(String names);
}
