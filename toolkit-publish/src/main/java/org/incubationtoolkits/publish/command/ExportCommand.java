package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.HandoffFiles;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code toolkit translations export}. */
@Command(
        name = "export",
        description = {
            "Writes the texts of a catalogue with their translations into files for translators, one for each toolkit.",
            "",
            "Files of the same names are written anew; other files stay.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit translations export --format po --locale pt --output out",
            "  toolkit translations export --format xliff21 --locale et --output out"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "po, csv, xliff12, xliff21 or xliff22, which come back; tmx, a translation memory; tbx, glossarycsv or "
                            + "omegat, the glossary.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String format;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            required = true,
            description = "A language to translate into, such as et or pt-BR; may be repeated.")
    private List<String> tags = List.of();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        if (!HandoffFiles.formats().contains(format)) {
            throw unknownFormat();
        }
        Result<List<Locale>> locales = LanguageTags.parse(tags);
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(locales.problems());
        problems.addAll(translations.problems());
        List<Path> written = Result.failed(problems).hasErrors()
                ? List.of()
                : write(locales.orThrow(), translations.orThrow(), problems);
        telling.problems(problems);
        if (Result.failed(problems).hasErrors()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success("Wrote " + Counted.of(written.size(), "file") + " to " + output.folder() + ": "
                + written.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .collect(Collectors.joining(", ")));
        return ToolkitCommand.DONE;
    }

    private List<Path> write(List<Locale> locales, CatalogueTranslations translations, List<Problem> problems)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Locale locale : locales) {
            Result<TranslationStore> store = translations.store(locale);
            problems.addAll(store.problems());
            if (store.value().isPresent()) {
                HandoffFiles files = new HandoffFiles(format, store.orThrow(), translations.glossary());
                problems.addAll(files.problems());
                written.addAll(files.write(output.folder()));
            }
        }
        return written;
    }

    private ParameterException unknownFormat() {
        String known = String.join(", ", HandoffFiles.formats());
        return new ParameterException(
                spec.commandLine(),
                "Invalid value for option '--format': it is \"" + format + "\", not one of " + known);
    }
}
