package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.exchange.ImportOptions;
import org.incubationtoolkits.localization.exchange.Imported;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.TranslationFolder;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.HandbackFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolkit translations import}. */
@Command(
        name = "import",
        description = {
            "Takes what translators gave back into the files of translations of a catalogue or a variant.",
            "",
            "Each text is taken by itself: what is wrong with one is told, and the others are taken. A stored translation "
                    + "never gives way to nothing, or to one of an earlier source text.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit translations import --catalogue mine --dry-run incubation.pt.po",
            "  toolkit translations import --catalogue mine --by maria incubation.pt.po"
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files that end in .po, .xlf, .xliff or .csv.")
    private List<Path> files = List.of();

    @Mixin
    private final TranslatedFolderOption target = new TranslatedFolderOption();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "The language of the files, where they do not tell it, or tell a neighbouring one.")
    private @Nullable String tag;

    @Option(names = "--dry-run", description = "Tells what would change, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--unlock", description = "Lets translations be changed that are signed off.")
    private boolean unlock;

    @Option(
            names = "--allow-clear",
            description = "Takes stored translations out that are empty in a file. Without it, they are kept.")
    private boolean allowClear;

    @Option(names = "--by", paramLabel = "NAME", description = "Who translated; kept with what changes.")
    private @Nullable String by;

    @Option(names = "--date", paramLabel = "DATE", description = "When, such as 2026-03-31; kept with what changes.")
    private @Nullable LocalDate date;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Path folder = target.folder();
        Result<List<Locale>> locale = LanguageTags.parse(tag == null ? List.of() : List.of(tag));
        Result<CatalogueTranslations> translations = target.translations();
        List<Problem> problems = new ArrayList<>(locale.problems());
        problems.addAll(translations.problems());
        if (Result.failed(problems).hasErrors()) {
            telling.problems(problems);
            return ToolkitCommand.PROBLEMS;
        }
        Imported imported = new HandbackFiles(
                        translations.orThrow(), locale.orThrow().stream().findFirst(), options())
                .take(files);
        problems.addAll(imported.problems());
        if (!dryRun) {
            problems.addAll(
                    new TranslationFolder(folder).write(imported.files()).problems());
        }
        return tell(imported, problems);
    }

    private ImportOptions options() {
        return new ImportOptions(unlock, allowClear, Optional.ofNullable(by), Optional.ofNullable(date));
    }

    private int tell(Imported imported, List<Problem> problems) {
        telling.problems(problems);
        ChangeList changes = new ChangeList(imported.changes());
        if (dryRun) {
            changes.lines().forEach(telling::success);
        }
        telling.success((dryRun ? "Would take: " : "Taken: ") + changes.summary());
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }
}
