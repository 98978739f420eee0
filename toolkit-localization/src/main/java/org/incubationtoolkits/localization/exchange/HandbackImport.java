package org.incubationtoolkits.localization.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.StoredTranslations;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.check.CheckedTexts;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.TextKey;

/**
 * Takes what translators gave back into the stored translations, text by text: by key and by the source text that was
 * translated. Texts of several groups may stand in one file. Immutable.
 *
 * <p>Nothing stored gives way to nothing, to the translation of an earlier source text, or to one made without knowing it;
 * such units are problems, and the others are taken.
 */
public final class HandbackImport {

    private final TranslationStore store;
    private final Renames renames;
    private final ImportRules rules;
    private final Map<TextKey, KeyedText> texts = new LinkedHashMap<>();
    private final Map<TextKey, TranslationUnit> units = new LinkedHashMap<>();

    public HandbackImport(TranslationStore store, Renames renames, ImportOptions options) {
        this.store = store;
        this.renames = renames;
        this.rules = new ImportRules(options);
        store.groups().forEach(group -> group.texts().forEach(text -> texts.put(text.key(), text)));
        store.files().forEach(stored -> stored.file().units().forEach(unit -> units.put(unit.key(), unit)));
    }

    /**
     * Returns the store after everything in {@code handback} that can be taken was taken.
     *
     * @param sure whether it is known from elsewhere that the file is for the language of the store
     */
    public Imported apply(Handback handback, boolean sure) {
        Optional<Problem> language = new HandbackLanguage(store.locale(), sure).problem(handback);
        if (language.filter(problem -> problem.code().equals(ExchangeProblem.OTHER_CONTENT.code()))
                .isPresent()) {
            return new Imported(List.of(), List.of(), List.of(language.get()));
        }
        List<Problem> problems = new ArrayList<>(language.stream().toList());
        List<UnitChange> changes = new ArrayList<>();
        RepeatedKeys repeated = RepeatedKeys.in(handback);
        problems.addAll(repeated.problems());
        for (HandbackUnit unit : repeated.others()) {
            Decision decision = decide(unit);
            decision.change().ifPresent(changes::add);
            problems.addAll(decision.problems());
        }
        ImportCheck checked = ImportCheck.of(changes, texts, frame(handback));
        problems.addAll(checked.problems());
        return new Imported(changed(checked.changes()), checked.changes(), problems);
    }

    private CheckedTexts frame(Handback handback) {
        Locale source = store.groups().get(0).source().locale();
        return new CheckedTexts(handback.group().orElse(""), source, store.locale(), List.of());
    }

    private Decision decide(HandbackUnit unit) {
        Optional<KeyedText> text = known(unit.key());
        return text.map(source ->
                        rules.decide(new Returned(source, Optional.ofNullable(units.get(source.key())), unit)))
                .orElseGet(() -> Decision.told(ExchangeProblem.KEY_UNKNOWN
                        .at(
                                unit.location(),
                                "No text has the key \"" + unit.key() + "\", so its translation is not taken.")
                        .withHint("The text is gone, or the key was changed in the file.")));
    }

    private Optional<KeyedText> known(String key) {
        return Optional.of(key)
                .filter(TextKey::isValid)
                .map(TextKey::of)
                .map(given -> texts.getOrDefault(given, texts.get(renames.currentOf(given))));
    }

    private List<TranslationFile> changed(List<UnitChange> changes) {
        Map<TextKey, UnitChange> byKey = new LinkedHashMap<>();
        changes.forEach(change -> byKey.put(change.key(), change));
        List<TranslationFile> changed = new ArrayList<>();
        for (TranslationGroup group : store.groups()) {
            if (group.texts().stream().anyMatch(text -> byKey.containsKey(text.key()))) {
                changed.add(after(group, store.file(group), byKey));
            }
        }
        return changed;
    }

    /** Units in document order, and then those of texts that are gone. */
    private static TranslationFile after(
            TranslationGroup group, StoredTranslations stored, Map<TextKey, UnitChange> changes) {
        Map<TextKey, TranslationUnit> before = new LinkedHashMap<>();
        stored.file().units().forEach(unit -> before.put(unit.key(), unit));
        List<TranslationUnit> after = new ArrayList<>();
        for (KeyedText text : group.texts()) {
            UnitChange change = changes.get(text.key());
            Optional<TranslationUnit> kept = Optional.ofNullable(before.remove(text.key()));
            (change == null ? kept : change.after()).ifPresent(after::add);
        }
        after.addAll(before.values());
        return new TranslationFile(group.id(), group.source(), stored.file().locale(), after);
    }
}
