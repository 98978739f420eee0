package org.incubationtoolkits.localization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/** Whether the licences of items permit their translations; what nobody has read anywhere is not permitted. */
public final class TranslationPermission {

    private final Catalogue catalogue;
    private final Set<Id> untranslatable;

    private TranslationPermission(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.untranslatable = catalogue.licences().stream()
                .filter(licence -> !licence.permits().translate().isAllowed())
                .map(Licence::id)
                .collect(Collectors.toSet());
    }

    /** Returns the permissions of the items of a catalogue. */
    public static TranslationPermission of(Catalogue catalogue) {
        return new TranslationPermission(catalogue);
    }

    /** Returns a problem for each item that is translated and may not be, in the order of the catalogue. */
    public List<Problem> problems(Translations translations, List<Locale> locales) {
        return catalogue
                .items()
                .filter(Authored.class::isInstance)
                .map(Authored.class::cast)
                .filter(item -> untranslatable.contains(item.credit().licence()))
                .flatMap(item -> locales.stream().flatMap(locale -> problem(item, translations, locale).stream()))
                .toList();
    }

    private static Optional<Problem> problem(Authored item, Translations translations, Locale locale) {
        return item.texts().stream()
                .filter(text -> translations.find(locale, text.key()).isPresent())
                .findFirst()
                .map(text -> LocalizationProblem.TRANSLATION_FORBIDDEN
                        .at(
                                Location.of(text.key().value()),
                                "\"" + item.ref() + "\" may not be translated into \"" + locale.toLanguageTag()
                                        + "\": its licence \"" + item.credit().licence() + "\" does not permit it.")
                        .withHint(
                                "Take its translations out; it is shown as it was written, with its language marked."));
    }
}
