package org.incubationtoolkits.localization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/** A {@link TranslationFile} member by member as it is written: well formed, but not necessarily right. */
record StoredFile(String format, Id group, SourceVersion source, Locale locale, Map<TextKey, Unit> units) {

    static StoredFile of(TranslationFile file) {
        Map<TextKey, Unit> units = new LinkedHashMap<>();
        file.units().forEach(unit -> units.put(unit.key(), Unit.of(unit)));
        return new StoredFile(TranslationFile.FORMAT, Id.of(file.group()), file.source(), file.locale(), units);
    }

    String yaml() {
        return RecordFile.write(this, source.locale());
    }

    /**
     * Returns the file that this is, with its units under the keys of {@code today}. Where a unit stands under a former and under
     * the present key, the former one stays as it is: it may be worth looking at, and is not used.
     */
    TranslationFile toFile(UnaryOperator<TextKey> today) {
        Map<TextKey, TranslationUnit> named = new LinkedHashMap<>();
        units.forEach((key, unit) -> {
            TextKey current = today.apply(key);
            boolean taken = units.containsKey(current) || named.containsKey(current);
            named.put(taken ? key : current, unit.named(taken ? key : current));
        });
        return new TranslationFile(group.value(), source, locale, List.copyOf(named.values()));
    }

    /** A {@link TranslationUnit} as it is written under its key. */
    record Unit(
            String text,
            TranslationState state,
            String from,
            String was,
            Optional<String> by,
            Optional<LocalDate> at,
            Map<TextKey, String> waive) {

        static Unit of(TranslationUnit unit) {
            return new Unit(
                    unit.text(), unit.state(), unit.from().value(), unit.was(), unit.by(), unit.at(), unit.waive());
        }

        private TranslationUnit named(TextKey key) {
            return new TranslationUnit(key, text, state, was, by, at, waive);
        }
    }
}
