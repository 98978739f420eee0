package org.incubationtoolkits.localization.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TranslationState;

/** Finds what is wrong in a glossary that is well formed. Used once. */
final class GlossaryFileCheck {

    private final StoredGlossary stored;
    private final FileCheck check;
    private final Map<String, Id> entryByWord = new HashMap<>();

    GlossaryFileCheck(RecordFile<StoredGlossary> file) {
        this.stored = file.value();
        this.check = new FileCheck(file);
    }

    /** Returns all problems; where the format is another one, only that. */
    List<Problem> problems() {
        if (check.isOfFormat(stored.format(), Glossary.FORMAT)) {
            stored.entries().forEach((id, entry) -> {
                JsonPointer pointer = JsonPointer.ROOT.child("entries").child(id.value());
                checkWords(pointer, id, entry);
                entry.translations().forEach((locale, wording) -> {
                    JsonPointer own = pointer.child("translations").child(locale.toLanguageTag());
                    check.checkLocale(own, locale);
                    checkWording(own, wording);
                });
            });
        }
        return check.problems();
    }

    private void checkWords(JsonPointer pointer, Id id, StoredGlossary.Entry entry) {
        checkList(pointer, "words", entry.words());
        for (int i = 0; i < entry.words().size(); i++) {
            String word = entry.words().get(i);
            Id other = entryByWord.putIfAbsent(FoldedWords.fold(word), id);
            if (other != null) {
                check.add(
                        TermProblem.WORD_REPEATED,
                        pointer.child("words").child(i),
                        "The word " + FileCheck.quoted(word) + " stands in the entry \"" + other + "\" too.",
                        "Take one of the two out.");
            }
        }
    }

    private void checkWording(JsonPointer pointer, Wording wording) {
        checkList(pointer, "approved", wording.approved());
        for (int i = 0; i < wording.forbidden().size(); i++) {
            checkForbidden(
                    pointer.child("forbidden").child(i), wording.forbidden().get(i), wording.approved());
        }
        if (wording.state() == TranslationState.SOURCE) {
            check.add(
                    TermProblem.STATE_NOT_ALLOWED,
                    pointer.child("state"),
                    "A translation cannot be in the state \"source\".",
                    "Write \"machine\" if nobody has looked at it yet.");
        }
    }

    private void checkList(JsonPointer pointer, String member, List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            check.add(
                    TermProblem.ENTRY_INCOMPLETE,
                    pointer.child(member),
                    "The list \"" + member + "\" is empty, or a word in it is.",
                    "Write at least one word.");
        }
    }

    /** Stems forbid every word that begins with them, so that an approved word can be forbidden without being named. */
    private void checkForbidden(JsonPointer pointer, String forbidden, List<String> approved) {
        approved.stream()
                .filter(each -> FoldedWords.fold(each).startsWith(FoldedWords.fold(forbidden)))
                .findFirst()
                .ifPresent(each -> check.add(
                        TermProblem.CONTRADICTION,
                        pointer,
                        "The form " + FileCheck.quoted(forbidden) + " is forbidden, but " + FileCheck.quoted(each)
                                + ", which begins with it, is approved.",
                        "Take one of the two out, or write more of the forbidden word."));
    }
}
