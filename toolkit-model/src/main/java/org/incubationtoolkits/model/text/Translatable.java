package org.incubationtoolkits.model.text;

/**
 * Something made of texts with keys, which can be put into another language as a whole.
 *
 * @param <T> the type itself
 */
public interface Translatable<T> {

    /**
     * Returns a copy in which every text is replaced by what {@code mapper} gives for it. Texts are asked for in document
     * order, each once; where nothing changes, the same object is returned.
     */
    T mapTexts(TextMapper mapper);
}
