package org.incubationtoolkits.publish.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.ChangeClass;
import org.incubationtoolkits.localization.EditorialChanges;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.KeyedText;

/** Declares changes of source texts to be editorial, as far as the translations of what they were before bear it out. */
public final class EditorialDeclaration {

    private EditorialDeclaration() {}

    /**
     * Returns what is declared already and the texts with these keys; why not, where one has changed more than that.
     *
     * @throws IOException if a file of translations is there but cannot be read
     */
    public static Result<EditorialChanges> of(CatalogueTranslations translations, List<String> keys)
            throws IOException {
        List<TranslationStore> stores = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Locale locale : translations.locales()) {
            Result<TranslationStore> store = translations.store(locale);
            problems.addAll(store.problems());
            store.value().ifPresent(stores::add);
        }
        EditorialChanges declared = translations.editorial();
        for (String key : new LinkedHashSet<>(keys)) {
            Optional<KeyedText> text = text(translations, key);
            Optional<Problem> problem = text.isEmpty()
                    ? Optional.of(refused(key, "No text has the key \"" + key + "\"."))
                    : problem(text.get(), stores);
            problem.ifPresent(problems::add);
            declared = text.isPresent()
                    ? declared.with(text.get().key(), text.get().text().words())
                    : declared;
        }
        return Result.unlessErrors(declared, problems);
    }

    private static Optional<KeyedText> text(CatalogueTranslations translations, String key) {
        return translations.groups().stream()
                .flatMap(group -> group.texts().stream())
                .filter(text -> text.key().value().equals(key))
                .findFirst();
    }

    private static Optional<Problem> problem(KeyedText text, List<TranslationStore> stores) {
        Set<String> before = new LinkedHashSet<>();
        stores.forEach(store -> store.translations()
                .find(store.locale(), text.key())
                .filter(unit -> unit.isStaleAgainst(text.text().words()))
                .map(TranslationUnit::was)
                .ifPresent(before::add));
        if (before.isEmpty()) {
            return Optional.of(refused(text.key().value(), "No translation of \"" + text.key() + "\" is stale."));
        }
        return before.stream()
                .filter(was -> ChangeClass.between(was, text.text().words()) != ChangeClass.TYPOGRAPHIC)
                .map(was -> refused(
                        text.key().value(),
                        "More than the punctuation of \"" + text.key() + "\" has changed: it was \"" + was + "\"."))
                .findFirst();
    }

    private static Problem refused(String key, String message) {
        return ExchangeProblem.NOT_EDITORIAL
                .at(Location.of(key), message)
                .withHint("Have the translations looked at, and confirm those that still serve.");
    }
}
