package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.incubationtoolkits.model.element.CatalogueEditor;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.publish.LanguageTags;
import org.incubationtoolkits.publish.PublishProblem;
import org.incubationtoolkits.publish.translation.CatalogueTranslations;
import org.incubationtoolkits.publish.translation.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code toolkit explain}. */
@Command(
        name = "explain",
        description = {
            "Tells why a text of an edition reads as it does: who wrote it, who wrote other words in its place, which languages "
                    + "were tried, and in which file and line it stands.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  toolkit explain tool.assumption-map.title --locale pt",
            "  toolkit explain tool.experiment-card.title --locale pt --variant my-variant"
        })
final class ExplainCommand implements Callable<Integer> {

    /** The key of a text. */
    static final class KeyConverter implements ITypeConverter<TextKey> {

        @Override
        public TextKey convert(String value) {
            if (!TextKey.isValid(value)) {
                throw new TypeConversionException(
                        "it is \"" + value + "\", not a key such as tool.assumption-map.title");
            }
            return TextKey.of(value);
        }
    }

    @Parameters(
            paramLabel = "KEY",
            converter = KeyConverter.class,
            description = "The key of the text, such as tool.assumption-map.title.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private TextKey key;

    @Option(names = "--locale", paramLabel = "TAG", required = true, description = "The language of the edition.")
    @SuppressWarnings("NullAway.Init") // set by picocli, which asks for it
    private String tag;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    private final VariantOption variant = new VariantOption();

    @Mixin
    private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
        Result<List<Locale>> asked = LanguageTags.parse(List.of(tag));
        Result<CatalogueTranslations> translations = variant.translations(catalogue.files());
        List<Problem> problems = new ArrayList<>(asked.problems());
        translations.problems().stream().filter(Problem::isError).forEach(problems::add);
        if (problems.isEmpty()) {
            Locale locale = asked.orThrow().get(0);
            Result<Optional<Explanation>> explanation = Explanation.of(translations.orThrow(), locale, key);
            explanation.problems().stream().filter(Problem::isError).forEach(problems::add);
            explanation
                    .value()
                    .ifPresent(found -> found.ifPresentOrElse(
                            each -> new ExplanationLines(each, locale).lines().forEach(telling::success),
                            () -> problems.add(unknown(translations.orThrow()))));
        }
        telling.problems(problems);
        return problems.isEmpty() ? ToolkitCommand.DONE : ToolkitCommand.PROBLEMS;
    }

    private Problem unknown(CatalogueTranslations translations) {
        return PublishProblem.NO_TEXT
                .at(Location.of(key.value()), "No text has the key \"" + key + "\".")
                .withHint(new CatalogueEditor(translations.catalogue()).hint(Address.of(key.value())));
    }
}
