package org.incubationtoolkits.localization;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.TextKey;

/**
 * The translations of one {@linkplain TranslationGroup group} of texts into one language, as they stand in one file.
 *
 * @param group the id of the group
 * @param locale in canonical form
 * @param units in the order in which they are written, which is that of the source texts
 */
public record TranslationFile(String group, SourceVersion source, Locale locale, List<TranslationUnit> units) {

    /** The version of the format that this library reads and writes. */
    public static final String FORMAT = "toolkit-translation/1";

    static final String FOLDER = "translations/";
    static final String ENDING = ".yaml";

    /** @throws IllegalArgumentException if {@code group} is no id, {@code locale} not canonical, or a key there twice */
    public TranslationFile {
        units = List.copyOf(units);
        if (!Id.isValid(group)) {
            throw new IllegalArgumentException("group must be an id, is \"" + group + "\"");
        }
        if (!LocaleParents.canonical(locale).equals(locale)) {
            throw new IllegalArgumentException("locale must be "
                    + LocaleParents.canonical(locale).toLanguageTag() + ", is \"" + locale.toLanguageTag() + "\"");
        }
        Set<TextKey> keys = new HashSet<>();
        for (TranslationUnit unit : units) {
            if (!keys.add(unit.key())) {
                throw new IllegalArgumentException("units must have each key once, have " + unit.key() + " twice");
            }
        }
    }

    /** Returns this file with other units. */
    public TranslationFile withUnits(List<TranslationUnit> units) {
        return new TranslationFile(group, source, locale, units);
    }

    TranslationFile mapUnits(UnaryOperator<TranslationUnit> mapper) {
        return withUnits(units.stream().map(mapper).toList());
    }

    /** Returns the name of the file in a catalogue, such as {@code translations/incubation.pt.yaml}. */
    public String name() {
        return name(group, locale);
    }

    static String name(String group, Locale locale) {
        return FOLDER + group + "." + locale.toLanguageTag() + ENDING;
    }

    /** Returns the content of the file as YAML, in canonical form: equal files give equal bytes. */
    public String yaml() {
        return StoredFile.of(this).yaml();
    }
}
