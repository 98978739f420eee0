package org.incubationtoolkits.localization.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;

/** Finds what is wrong in a file of terms that is well formed. Used once. */
final class TermsCheck {

    private final StoredTerms stored;
    private final FileCheck check;

    TermsCheck(RecordFile<StoredTerms> file) {
        this.stored = file.value();
        this.check = new FileCheck(file);
    }

    /** Returns all problems; where the format is another one, only that. */
    List<Problem> problems() {
        if (check.isOfFormat(stored.format(), Terms.FORMAT)) {
            stored.terms().forEach((key, languages) -> {
                JsonPointer term = JsonPointer.ROOT.child("terms").child(key.value());
                languages.forEach((locale, forms) -> checkForms(term.child(locale.toLanguageTag()), locale, forms));
            });
        }
        return check.problems();
    }

    private void checkForms(JsonPointer pointer, Locale locale, Map<Id, String> forms) {
        check.checkLocale(pointer, locale);
        if (forms.keySet().stream().noneMatch(TermForms::isForm)) {
            check.add(
                    TermProblem.NO_FORM,
                    pointer,
                    "There are no words for this term in \"" + locale.toLanguageTag() + "\".",
                    "Write at least one form, such as \"nom: Ministry of Health\", or take the language out.");
        }
        forms.forEach((form, words) -> {
            if (TermForms.isForm(form) && !TermForms.isValid(words)) {
                check.add(
                        TermProblem.BAD_WORDS,
                        pointer.child(form.value()),
                        "The form \"" + form + "\" is " + FileCheck.quoted(words)
                                + ", which is blank or holds a brace or a control character.",
                        "Write the words as they stand in a sentence.");
            }
        });
    }
}
