package org.incubationtoolkits.localization.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextKey;

/** Says of stale translations that they serve for the source texts of today. All of those that are named, or none. */
public final class Confirmation {

    private final TranslationStore store;
    private final Map<TextKey, TranslationUnit> units = new LinkedHashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Confirmation(TranslationStore store) {
        this.store = store;
        store.files().forEach(stored -> stored.file().units().forEach(unit -> units.put(unit.key(), unit)));
    }

    /** Returns the store after the translations with these keys were confirmed; why not, where one has nothing to confirm. */
    public static Imported of(TranslationStore store, List<String> keys) {
        Confirmation confirmation = new Confirmation(store);
        keys.stream().distinct().forEach(confirmation::confirm);
        boolean isRefused = !confirmation.problems.isEmpty();
        return new Imported(
                isRefused ? List.of() : confirmation.files(),
                isRefused ? List.of() : confirmation.changes,
                confirmation.problems);
    }

    private void confirm(String key) {
        Optional<KeyedText> source = store.groups().stream()
                .flatMap(group -> group.texts().stream())
                .filter(text -> text.key().value().equals(key))
                .findFirst();
        if (source.isEmpty()) {
            refuse(key, "No text has the key \"" + key + "\".");
            return;
        }
        TranslationUnit unit = units.get(source.get().key());
        String words = source.get().text().words();
        if (unit == null) {
            refuse(
                    key,
                    "\"" + key + "\" is not translated into \"" + store.locale().toLanguageTag() + "\".");
        } else if (!unit.isStaleAgainst(words)) {
            refuse(key, "The translation of \"" + key + "\" is current.");
        } else {
            changes.add(new UnitChange(
                    unit.key(),
                    UnitChange.Kind.CONFIRMED,
                    Optional.of(unit),
                    Optional.of(unit.confirmed(words)),
                    Location.of(key)));
        }
    }

    private void refuse(String key, String message) {
        problems.add(ExchangeProblem.NOTHING_TO_CONFIRM
                .at(Location.of(key), message)
                .withHint("Look the stale ones up with \"toolkit translations check\"."));
    }

    private List<TranslationFile> files() {
        Map<TextKey, TranslationUnit> after = new LinkedHashMap<>();
        changes.forEach(change -> change.after().ifPresent(unit -> after.put(unit.key(), unit)));
        List<TranslationFile> files = new ArrayList<>();
        for (TranslationGroup group : store.groups()) {
            TranslationFile file = store.file(group).file();
            if (file.units().stream().anyMatch(unit -> after.containsKey(unit.key()))) {
                files.add(file.withUnits(file.units().stream()
                        .map(unit -> after.getOrDefault(unit.key(), unit))
                        .toList()));
            }
        }
        return files;
    }
}
