package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.variant.VariantDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code toolkit variant new}. */
@Command(
        name = "new",
        description = {
            "Writes the files of a new variant: a manifest, and an overlay with a place for everything that a country has to say.",
            "",
            "The variant can be published at once. What is left to be written is told when it is validated.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant new --territory DK --locale da --output dk",
            "  toolkit variant new --territory LV --locale lv --over eu --output lv"
        })
final class NewVariantCommand implements Callable<Integer> {

    /** A country as in ISO 3166-1, or {@code EU}. */
    static final class TerritoryConverter implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!value.matches("[A-Z]{2}")) {
                throw new TypeConversionException("it is \"" + value + "\", not two capital letters such as DK");
            }
            return value;
        }
    }

    /** The id of a variant. */
    static final class IdConverter implements ITypeConverter<Id> {

        @Override
        public Id convert(String value) {
            if (!Id.isValid(value)) {
                throw new TypeConversionException("it is \"" + value + "\", not an id such as eu");
            }
            return Id.of(value);
        }
    }

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            required = true,
            converter = TerritoryConverter.class,
            description = "The country, as in ISO 3166-1, such as DK. In small letters it is the id of the variant.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String territory;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            required = true,
            description = "A language of its editions, such as da; may be repeated. That of the catalogue is added.")
    private List<String> tags = List.of();

    @Option(
            names = "--over",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The id of the variant below, such as eu. Without it, the catalogue itself.")
    private Optional<Id> over = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            converter = FolderConverter.class,
            description = "The folder to write; it must not be there yet, or be empty.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Path output;

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<List<Locale>> languages = LanguageTags.parse(tags);
        Result<CatalogueTranslations> read = CatalogueTranslations.read(catalogue.files());
        List<Problem> problems = new ArrayList<>(languages.problems());
        problems.addAll(read.problems());
        if (!Result.failed(problems).hasErrors()) {
            problems.addAll(write(read.orThrow().catalogue(), languages.orThrow()));
        }
        telling.problems(problems);
        if (Result.failed(problems).hasErrors()) {
            return ToolkitCommand.PROBLEMS;
        }
        telling.success("Wrote " + output + ". Next: fill in "
                + output.resolve("overlays").resolve("law.yaml") + ", then toolkit publish --variant " + output);
        return ToolkitCommand.DONE;
    }

    private List<Problem> write(Catalogue catalogue, List<Locale> languages) throws IOException {
        return new VariantDraft(catalogue, territory, languages, over).write(output);
    }
}
