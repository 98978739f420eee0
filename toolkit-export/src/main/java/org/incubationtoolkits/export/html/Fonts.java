package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The typefaces by which canvases are measured, as the site ships them, with their licence. */
public final class Fonts {

    private static final String ASSETS = "/org/incubationtoolkits/export/assets/";
    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "arabic");

    private Fonts() {}

    /** Returns the names of the files: the licence, and the typefaces as WOFF2. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(List.of("OFL.txt"));
        for (String script : SCRIPTS) {
            files.add("noto-sans-" + script + "-400.woff2");
            files.add("noto-sans-" + script + "-700.woff2");
        }
        return files;
    }

    /** Returns {@code @font-face} rules that look for the files in a folder {@code fonts} beside the style sheet. */
    public static String stylesheet() throws IOException {
        return new String(read(ASSETS + "fonts.css"), StandardCharsets.UTF_8);
    }

    /**
     * Returns what is in a file.
     *
     * @param file one of {@link #files()}
     */
    public static byte[] content(String file) throws IOException {
        return read(ASSETS + "fonts/" + file);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream stream = Fonts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("The library has no \"" + file + "\"");
            }
            return stream.readAllBytes();
        }
    }
}
