package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.exchange.Confirmation;
import org.incubationtoolkits.localization.exchange.Imported;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.TranslationFolder;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolkit translations confirm}. */
@Command(
        name = "confirm",
        description = {
            "Says that translations serve for the source texts of today as they are, although these have changed.",
            ""
        },
        footer = {"", "Example:", "  toolkit translations confirm --catalogue mine --locale et role.sponsor.title"})
final class ConfirmCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", arity = "1..*", description = "The keys of the texts.")
    private List<String> keys = List.of();

    @Mixin
    private final TranslatedFolderOption target = new TranslatedFolderOption();

    @Option(names = "--locale", paramLabel = "TAG", required = true, description = "The language of the translations.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String tag;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Path folder = target.folder();
        Result<List<Locale>> locale = LanguageTags.parse(List.of(tag));
        Result<CatalogueTranslations> translations = target.translations();
        List<Problem> problems = new ArrayList<>(locale.problems());
        problems.addAll(translations.problems());
        if (!Result.failed(problems).hasErrors()) {
            confirm(locale.orThrow().get(0), translations.orThrow(), folder, problems);
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private void confirm(Locale locale, CatalogueTranslations translations, Path folder, List<Problem> problems)
            throws IOException {
        Result<TranslationStore> store = translations.store(locale);
        problems.addAll(store.problems());
        if (store.value().isEmpty()) {
            return;
        }
        Imported confirmed = Confirmation.of(store.orThrow(), keys);
        problems.addAll(confirmed.problems());
        if (!Result.failed(confirmed.problems()).hasErrors()) {
            problems.addAll(
                    new TranslationFolder(folder).write(confirmed.files()).problems());
            telling.success("Confirmed: " + Counted.of(confirmed.changes().size(), "translation") + ".");
        }
    }
}
