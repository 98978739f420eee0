package org.incubationtoolkits.publish.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What a command printed, and how it ended. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(String... arguments) {
        return of(Map.of(), arguments);
    }

    static CommandRun of(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ToolkitCommand.run(environment, new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandRun(status, unix(out), unix(err));
    }

    private static String unix(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Returns the same with {@code word} instead of a path that differs from run to run. */
    CommandRun with(Object path, String word) {
        return new CommandRun(status, out.replace(path.toString(), word), err.replace(path.toString(), word));
    }
}
