package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.LocaleStep;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code toolkit locale explain}. */
@Command(
        name = "explain",
        description = {
            "Tells which languages are tried for a text, in order, why, and how many translations each has.",
            ""
        },
        footer = {"", "Examples:", "  toolkit locale explain pt-AO", "  toolkit locale explain zh-HK"})
final class ExplainLocaleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TAG", description = "A language tag as in BCP 47, such as pt-AO.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String tag;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<List<Locale>> asked = LanguageTags.parse(List.of(tag));
        Result<CatalogueTranslations> translations = CatalogueTranslations.read(catalogue.files());
        List<Problem> problems = new ArrayList<>(asked.problems());
        problems.addAll(translations.problems());
        if (Result.failed(problems).hasErrors()) {
            telling.problems(problems);
            return ToolkitCommand.PROBLEMS;
        }
        telling.problems(problems);
        for (String line : lines(asked.orThrow().get(0), translations.orThrow())) {
            telling.success(line);
        }
        return ToolkitCommand.DONE;
    }

    private static List<String> lines(Locale asked, CatalogueTranslations translations) throws IOException {
        Languages languages = translations.catalogue().languages();
        List<LocaleStep> steps = LocaleChain.explain(asked, languages.source(), languages.parents());
        int width = steps.stream()
                .mapToInt(step -> step.locale().toLanguageTag().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (LocaleStep step : steps) {
            String name = step.locale().toLanguageTag();
            lines.add(name + " ".repeat(width - name.length()) + "  "
                    + step.reason().words() + translated(step, translations));
        }
        return lines;
    }

    private static String translated(LocaleStep step, CatalogueTranslations translations) throws IOException {
        if (step.reason() == LocaleStep.Reason.SOURCE) {
            return "";
        }
        Result<TranslationStore> store = translations.store(step.locale());
        long units = store.value()
                .map(all -> all.files().stream()
                        .mapToLong(file -> file.file().units().size())
                        .sum())
                .orElse(0L);
        return "; " + Counted.of(units, "translation");
    }
}
