package org.incubationtoolkits.model.theme;

import java.util.Optional;

/**
 * The typefaces of a theme.
 *
 * @param headings also of leads, and of what is written into a canvas; as the site has them where nothing is chosen
 * @param text everything else; as the site has it where nothing is chosen
 */
public record Typefaces(Optional<TypeFamily> headings, Optional<TypeFamily> text) {}
