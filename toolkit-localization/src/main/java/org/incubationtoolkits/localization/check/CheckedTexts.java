package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextKey;

/**
 * The translations of one group into one language, each beside its source. Texts that are not translated yet, and
 * translations of texts that are gone, are not among them.
 *
 * @param source the language that was translated
 * @param texts in document order
 */
public record CheckedTexts(String group, Locale source, Locale locale, List<CheckedText> texts) {

    public CheckedTexts {
        texts = List.copyOf(texts);
    }

    /** Returns the texts of {@code group} that are translated in {@code file}. */
    public static CheckedTexts of(TranslationGroup group, TranslationFile file) {
        Map<TextKey, TranslationUnit> units =
                file.units().stream().collect(Collectors.toMap(TranslationUnit::key, Function.identity()));
        List<CheckedText> texts = group.texts().stream()
                .flatMap(source -> checked(source, units, file.locale()).stream())
                .toList();
        return new CheckedTexts(group.id(), group.source().locale(), file.locale(), texts);
    }

    /** Returns those of the texts that {@code which} is true of. */
    public CheckedTexts filter(Predicate<CheckedText> which) {
        return new CheckedTexts(
                group, source, locale, texts.stream().filter(which).toList());
    }

    private static Optional<CheckedText> checked(KeyedText source, Map<TextKey, TranslationUnit> units, Locale locale) {
        return Optional.ofNullable(units.get(source.key())).map(unit -> new CheckedText(source, unit, locale));
    }
}
