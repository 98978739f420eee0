package org.incubationtoolkits.export.internal.html;

import java.util.Optional;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.text.Direction;

/**
 * The same page in another language.
 *
 * @param file the page from the root of the site
 * @param name of the language in itself, or its tag where the labels have not been translated
 * @param note what is to be said about its translation; nothing where it is whole
 */
public record LanguageLink(
        String tag, String file, String name, Direction direction, boolean current, Optional<Label> note) {}
