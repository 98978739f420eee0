package org.incubationtoolkits.publish;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Language tags (BCP 47) as people write them. */
public final class LanguageTags {

    private LanguageTags() {}

    /** Returns the locales of {@code tags}, each once, in their order; or which of them are none. */
    public static Result<List<Locale>> parse(List<String> tags) {
        List<Locale> locales = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String tag : tags) {
            parse(tag).ifPresentOrElse(locales::add, () -> problems.add(illFormed(tag)));
        }
        return Result.unlessErrors(locales.stream().distinct().toList(), problems);
    }

    private static Optional<Locale> parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale).filter(each -> !each.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The usual mistake is the name of a POSIX or Java locale: {@code pt_BR}, {@code pt_BR.UTF-8}. */
    private static Problem illFormed(String tag) {
        String likely = tag.strip().replaceFirst("[.@].*", "").replace('_', '-');
        return PublishProblem.NOT_A_LANGUAGE_TAG
                .at(Location.of("locale"), "\"" + tag + "\" is not a language tag.")
                .withHint(parse(likely)
                        .map(locale -> "Write \"" + locale.toLanguageTag() + "\".")
                        .orElse("Write a tag as in BCP 47, such as \"et\" or \"pt-BR\"."));
    }
}
