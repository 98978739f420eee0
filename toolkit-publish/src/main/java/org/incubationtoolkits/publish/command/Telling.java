package org.incubationtoolkits.publish.command;

import java.io.PrintWriter;
import java.util.List;
import org.incubationtoolkits.model.problem.Problem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How a command tells what came of it, to people or to programs. */
final class Telling {

    static final String DEBUG = "--debug";

    /** Who is to read the problems. */
    private enum Reader {
        PEOPLE,
        PROGRAMS
    }

    /** The words of the command line for readers. */
    static final class ReaderConverter implements ITypeConverter<Reader> {

        @Override
        public Reader convert(String value) {
            return switch (value) {
                case "text" -> Reader.PEOPLE;
                case "json" -> Reader.PROGRAMS;
                default -> throw new TypeConversionException("it is \"" + value + "\", not text or json");
            };
        }
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--problems",
            paramLabel = "FORMAT",
            converter = ReaderConverter.class,
            description = "text: problems go to standard error, for people. json: they go to standard output, for "
                    + "programs, and everything else to standard error. Without it, text.")
    private Reader reader = Reader.PEOPLE;

    @Option(names = DEBUG, description = "Prints where in the program a failure comes from.")
    @SuppressWarnings("unused") // asked for by name where a failure is told
    private boolean debug;

    /** Prints problems, and a line that counts them if there are any. */
    void problems(List<Problem> problems) {
        ProblemList list = new ProblemList(problems);
        if (reader == Reader.PROGRAMS) {
            out().println(list.json());
        } else if (!problems.isEmpty()) {
            err().println(list.text());
        }
        if (!problems.isEmpty()) {
            err().println(list.summary());
        }
    }

    /** Prints one line that says what was done. */
    void success(String line) {
        (reader == Reader.PROGRAMS ? err() : out()).println(line);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
