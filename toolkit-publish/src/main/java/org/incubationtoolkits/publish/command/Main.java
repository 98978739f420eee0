package org.incubationtoolkits.publish.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the {@code toolkit} command. */
public final class Main {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintWriter out = writer(System.out, "stdout.encoding");
        PrintWriter err = writer(System.err, "stderr.encoding");
        int status = ToolkitCommand.run(System.getenv(), out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Java 17 knows the encoding of the terminal by another name than later versions, and only if there is a terminal. */
    private static PrintWriter writer(OutputStream stream, String property) {
        String encoding = System.getProperty(
                property, System.getProperty("sun." + property, System.getProperty("native.encoding", "UTF-8")));
        return new PrintWriter(new OutputStreamWriter(stream, Charset.forName(encoding)), true);
    }
}
