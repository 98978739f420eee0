package org.incubationtoolkits.publish.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.check.CheckRule;
import org.incubationtoolkits.localization.check.CheckedText;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.localization.check.TranslationChecks;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.PublishingPolicy;

/** Checks everything that is stored in one language. */
record StoreCheck(TranslationChecks checks, Languages languages) {

    /** Returns everything that is to be told. */
    List<Problem> all(TranslationStore store) {
        return check(store, text -> true);
    }

    /** Returns the errors in what would be published; whether that is stale is left to the policies of the catalogue. */
    List<Problem> errors(TranslationStore store) {
        return check(store, this::isShown).stream()
                .filter(Problem::isError)
                .filter(problem -> !problem.code().equals(CheckRule.STATE_STALE_FINAL.code()))
                .toList();
    }

    private List<Problem> check(TranslationStore store, Predicate<CheckedText> which) {
        List<Problem> problems = new ArrayList<>();
        for (TranslationGroup group : store.groups()) {
            StoredTranslations stored = store.file(group);
            problems.addAll(checks.check(CheckedTexts.of(group, stored.file()).filter(which), stored::place));
        }
        return problems;
    }

    private boolean isShown(CheckedText text) {
        return text.unit().conditionsAgainst(text.words()).stream()
                .noneMatch(condition -> languages.policy(condition) == PublishingPolicy.FALL_BACK);
    }
}
