package org.incubationtoolkits.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths that exporters have given so far. Two that differ in case only are one, as they are on many disks; and nothing
 * is a file and a folder.
 */
final class ClaimedPaths {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._-]++(/[A-Za-z0-9._-]++)*+");
    private static final Pattern STEP = Pattern.compile("(.*/)?\\.\\.?(/.*)?");

    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * Keeps {@code path} for the exporter of {@code format}.
     *
     * @throws IllegalArgumentException if it leads out of the site, is none, or is taken
     */
    void claim(String path, String format) {
        if (!SYNTAX.matcher(path).matches() || STEP.matcher(path).matches() || path.equals(Manifest.NAME)) {
            throw new IllegalArgumentException(
                    "path must be relative, of ASCII letters, digits, '.', '-', '_' and slashes, is \"" + path + "\"");
        }
        String folded = path.toLowerCase(Locale.ROOT);
        String earlier = files.putIfAbsent(folded, format);
        if (earlier != null) {
            throw new IllegalArgumentException(
                    "path \"" + path + "\" must be given once, is given by \"" + earlier + "\" and \"" + format + "\"");
        }
        for (int slash = folded.indexOf('/'); slash > 0; slash = folded.indexOf('/', slash + 1)) {
            folders.add(folded.substring(0, slash));
            refuseFileAndFolder(folded.substring(0, slash), path);
        }
        refuseFileAndFolder(folded, path);
    }

    private void refuseFileAndFolder(String folded, String path) {
        if (files.containsKey(folded) && folders.contains(folded)) {
            throw new IllegalArgumentException(
                    "path \"" + path + "\" must not make \"" + folded + "\" both a file and a folder");
        }
    }
}
