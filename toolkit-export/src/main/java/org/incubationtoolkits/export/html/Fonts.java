package org.incubationtoolkits.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The typefaces by which canvases are measured, as the site ships them, with their licence. */
final class Fonts {

    private static final String FOLDER = "/org/incubationtoolkits/export/assets/fonts/";
    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "arabic");

    private Fonts() {}

    static List<String> files() {
        List<String> files = new ArrayList<>(List.of("OFL.txt"));
        for (String script : SCRIPTS) {
            files.add("noto-sans-" + script + "-400.woff2");
            files.add("noto-sans-" + script + "-700.woff2");
        }
        return files;
    }

    static byte[] content(String file) throws IOException {
        try (InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("The library has no typeface \"" + file + "\"");
            }
            return stream.readAllBytes();
        }
    }
}
