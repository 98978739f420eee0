package org.incubationtoolkits.publish.command;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Option;

/** The languages that a command is about. */
final class LocalesOption {

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "A language, such as et or pt-BR; may be repeated. Without it, those that the catalogue is "
                    + "published in, but for its own.")
    private List<String> tags = List.of();

    /** Returns the languages, or which of them are none. */
    Result<List<Locale>> of(CatalogueTranslations translations) {
        return tags.isEmpty() ? Result.of(translations.locales(), List.of()) : LanguageTags.parse(tags);
    }
}
