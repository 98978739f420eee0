package org.incubationtoolkits.localization.term;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;

/**
 * Puts the words of terms into texts, in the language of each text. Immutable and thread-safe.
 *
 * @param chains the locales in which words for a text in some language are looked for, in order; all of that language, as
 *     words of another one would break the sentence
 */
public record TermTexts(Terms terms, Function<Locale, List<Locale>> chains) {

    /**
     * Returns the text with words in place of its references. A reference for which there are no words stays as it is
     * written, and is never given another form: {@link #missing} tells of it. The same object where nothing changes.
     */
    public Text filled(Text text, TextFormat format) {
        List<TermReference> references = TermReferences.in(text.words(), format);
        if (references.isEmpty()) {
            return text;
        }
        String words = filled(text.words(), references, text.language(), format);
        return words.equals(text.words()) ? text : new Text(words, text.language(), text.state(), text.stale());
    }

    private String filled(String words, List<TermReference> references, Locale language, TextFormat format) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (TermReference reference : references) {
            filled.append(words, done, reference.start());
            filled.append(words(reference, language)
                    .map(term -> TermWords.written(term, format, words, reference.start()))
                    .orElse(reference.toString()));
            done = reference.end();
        }
        return filled.append(words, done, words.length()).toString();
    }

    /** Returns the words for a reference in a text in this language; nothing where the term or the form is missing. */
    private Optional<String> words(TermReference reference, Locale language) {
        return forms(reference, language)
                .flatMap(forms -> reference.form().isEmpty()
                        ? Optional.of(forms.usual())
                        : reference.form().flatMap(forms::find));
    }

    private Optional<TermForms> forms(TermReference reference, Locale language) {
        return terms.find(reference.key()).flatMap(term -> term.find(chains.apply(language)));
    }

    /** Returns the references in a text for which there are no words, in order. */
    public Stream<MissingTerm> missing(String words, TextFormat format, Locale language) {
        return TermReferences.in(words, format).stream()
                .filter(reference -> words(reference, language).isEmpty())
                .map(reference -> missing(reference, language));
    }

    private MissingTerm missing(TermReference reference, Locale language) {
        List<Id> forms = forms(reference, language)
                .map(each -> List.copyOf(each.words().keySet()))
                .orElse(List.of());
        MissingTerm.Part part = terms.find(reference.key()).isEmpty()
                ? MissingTerm.Part.TERM
                : forms.isEmpty() ? MissingTerm.Part.LANGUAGE : MissingTerm.Part.FORM;
        return new MissingTerm(reference, language, part, forms);
    }
}
