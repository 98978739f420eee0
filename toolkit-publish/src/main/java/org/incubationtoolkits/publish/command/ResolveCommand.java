package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.incubationtoolkits.localization.variant.upgrade.Resolution;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.VariantFolder;
import org.incubationtoolkits.publish.variant.TopVariant;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code toolkit variant resolve}. */
@Command(
        name = "resolve",
        description = {
            "Decides about one thing that \"toolkit variant upgrade\" has told, and writes the decision down.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit variant resolve role.sponsor.title --keep-local --variant my-variant",
            "  toolkit variant resolve role.sponsor.title --edit en=Host --variant my-variant"
        })
final class ResolveCommand implements Callable<Integer> {

    /** What somebody decides. */
    static final class Choice {

        @Option(
                names = "--keep-local",
                required = true,
                description = "The operation stays, as one that was made for what stands there now.")
        private boolean keepLocal;

        @Option(names = "--take-canonical", required = true, description = "The operation goes.")
        private boolean takeCanonical;

        @Option(
                names = "--edit",
                paramLabel = "TAG=WORDS",
                required = true,
                description = "Other words for a text that is replaced, for each of its languages.")
        private Map<String, String> words = new LinkedHashMap<>();
    }

    /** The place of something in a catalogue. */
    static final class AddressConverter implements ITypeConverter<Address> {

        @Override
        public Address convert(String value) {
            if (!Address.isValid(value)) {
                throw new TypeConversionException(
                        "it is \"" + value + "\", not an address such as tool.experiment-card.title");
            }
            return Address.of(value);
        }
    }

    @Parameters(
            paramLabel = "ADDRESS",
            converter = AddressConverter.class,
            description = "The place that the upgrade names, such as tool.experiment-card.title.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Address address;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private Choice choice;

    @Mixin
    private final VariantFolderOption variant = new VariantFolderOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        VariantFolder folder = variant.folder();
        List<Problem> problems = new ArrayList<>();
        Map<Locale, String> words = words(problems);
        Result<TopVariant> top = variant.read();
        problems.addAll(top.problems());
        if (!Result.failed(problems).hasErrors()) {
            Result<List<Path>> written = folder.write(decided(top.orThrow(), words));
            problems.addAll(written.problems());
            written.value().orElse(List.of()).forEach(file -> telling.success("Wrote " + file + "."));
        }
        telling.problems(problems);
        return Result.failed(problems).hasErrors() ? ToolkitCommand.PROBLEMS : ToolkitCommand.DONE;
    }

    private Map<Locale, String> words(List<Problem> problems) {
        Map<Locale, String> words = new LinkedHashMap<>();
        choice.words.forEach((tag, text) -> {
            Result<List<Locale>> locale = LanguageTags.parse(List.of(tag));
            problems.addAll(locale.problems());
            locale.value().ifPresent(one -> words.put(one.get(0), text));
        });
        return words;
    }

    private Result<Map<String, String>> decided(TopVariant top, Map<Locale, String> words) throws IOException {
        Resolution resolution = Resolution.of(top.variant(), top.below(), address);
        if (choice.keepLocal) {
            return resolution.keepLocal();
        }
        return choice.takeCanonical ? resolution.takeCanonical() : resolution.edit(words);
    }
}
