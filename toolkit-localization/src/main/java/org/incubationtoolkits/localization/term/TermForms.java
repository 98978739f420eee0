package org.incubationtoolkits.localization.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;

/**
 * The words for one term in one language, by the name of the form: {@code nom}, {@code gen}, {@code abbr} or whatever that
 * language needs.
 *
 * @param words in the order in which they are written; the first is the form that is meant where none is named
 * @param gender as grammars of the language call it, such as {@code m}; for those who write the sentences around it
 */
public record TermForms(Map<Id, String> words, Optional<String> gender) {

    private static final String GENDER = "gender";

    /** @throws IllegalArgumentException if there is no form, or the words of one are {@linkplain #isValid not valid} */
    public TermForms {
        Map<Id, String> cleaned = new LinkedHashMap<>();
        words.forEach((form, each) -> cleaned.put(form, spaced(each)));
        words = Collections.unmodifiableMap(cleaned);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words must have at least one form");
        }
        words.forEach((form, each) -> {
            if (!isValid(each)) {
                throw new IllegalArgumentException(
                        "words of form " + form + " must not be blank or hold braces, are \"" + each + "\"");
            }
        });
    }

    /** Returns the forms in a map as it is written, in which {@code gender} is no form. */
    static TermForms of(Map<Id, String> written) {
        Map<Id, String> words = new LinkedHashMap<>(written);
        Optional<String> gender = Optional.ofNullable(words.remove(Id.of(GENDER)));
        return new TermForms(words, gender);
    }

    /** Returns whether a member of the map as it is written is a form. */
    static boolean isForm(Id name) {
        return !name.value().equals(GENDER);
    }

    /** Returns whether these can stand in every text: not blank, no control characters, and no braces, which are placeholders. */
    public static boolean isValid(String words) {
        return !words.isBlank()
                && spaced(words).chars().noneMatch(c -> c == '{' || c == '}' || Character.isISOControl(c));
    }

    /** Words are part of a line, so that line ends in them are spaces. */
    private static String spaced(String words) {
        return words.strip().replaceAll("[ \t\r\n]+", " ");
    }

    /** Returns the words of this form; nothing if the language has no such form. */
    public Optional<String> find(Id form) {
        return Optional.ofNullable(words.get(form));
    }

    /** Returns the words where no form is named. */
    public String usual() {
        return words.values().iterator().next();
    }
}
