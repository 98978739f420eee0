package org.incubationtoolkits.publish.command;

import org.incubationtoolkits.canvas.PageFormat;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a canvas is drawn on, and what its blocks hold. */
final class SheetOptions {

    /** The words of the command line for what blocks hold. */
    static final class ModeConverter implements ITypeConverter<Mode> {

        @Override
        public Mode convert(String value) {
            return switch (value) {
                case "blank" -> Mode.BLANK;
                case "prompts" -> Mode.PROMPTS;
                case "example" -> Mode.EXAMPLE;
                default -> throw new TypeConversionException("it is \"" + value + "\", not blank, prompts or example");
            };
        }
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = ModeConverter.class,
            description = "What blocks hold: blank, prompts or example. Without it, prompts.")
    private Mode mode = Mode.PROMPTS;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            converter = PageOption.class,
            description = PageOption.WORDS + ". Without it, a4.")
    private PageFormat page = PageFormat.A4;

    @Option(names = "--portrait", description = "Puts the sheet on its short side.")
    private boolean portrait;

    @Option(
            names = "--bleed",
            paramLabel = "MM",
            description = "How much is printed beyond each side, to be cut off. Without it, 0.")
    private double bleed;

    Mode mode() {
        return mode;
    }

    PageFormat page() {
        return page;
    }

    Sheet sheet() {
        if (bleed < 0 || bleed > 100) {
            throw misuse("--bleed", "it is " + bleed + ", not 0 to 100");
        }
        return (portrait ? page.portrait() : page.landscape()).withBleed(bleed);
    }

    ParameterException misuse(String option, String reason) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + reason);
    }
}
