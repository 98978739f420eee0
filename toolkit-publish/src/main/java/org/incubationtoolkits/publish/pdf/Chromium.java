package org.incubationtoolkits.publish.pdf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chromium, or a browser made of it. */
public final class Chromium {

    /** The environment variable that says where it is, where it is not on the search path. */
    public static final String VARIABLE = "CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");

    private Chromium() {}

    /** Returns the program on this machine: the one that {@code CHROMIUM} names, or the first on the search path. */
    public static Optional<Path> find() {
        return find(System.getenv());
    }

    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        Stream<File> places =
                named.isEmpty() ? onPath(environment.getOrDefault("PATH", "")) : Stream.of(new File(named));
        return places.filter(place -> place.isFile() && place.canExecute())
                .map(File::toPath)
                .findFirst();
    }

    /** A folder on the search path of Windows may have quotes, which a path may not. */
    private static Stream<File> onPath(String path) {
        List<String> folders = Stream.of(path.split(File.pathSeparator))
                .map(folder -> folder.replace("\"", ""))
                .filter(folder -> !folder.isEmpty())
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream()
                        .flatMap(folder -> Stream.of(new File(folder, name), new File(folder, name + ".exe"))));
    }
}
