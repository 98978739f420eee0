package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.publish.SmallCatalogue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees who hands over something broken. */
class BadInputTest {

    @TempDir
    Path folder;

    /** Breaks something in a folder that holds a good catalogue in {@code catalogue}. */
    @FunctionalInterface
    interface Breaking {
        void apply(Path folder) throws IOException;
    }

    record BadInput(String name, Breaking breaking, String arguments, int status, String printed) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String VALIDATE = "validate --catalogue FOLDER/catalogue";
    private static final String PUBLISH = "publish --catalogue FOLDER/catalogue --output FOLDER/site";
    private static final String OWN = "catalogue/licences/own.yaml";

    private static Breaking write(String name, String content) {
        return folder -> {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), content);
        };
    }

    private static Breaking encode(String name, String mark, Charset charset) {
        return folder -> {
            Path file = folder.resolve(name);
            Files.write(file, (mark + Files.readString(file)).getBytes(charset));
        };
    }

    private static Breaking replace(String name, String from, String to) {
        return folder -> {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace(from, to));
        };
    }

    private static Breaking link(String name, String target) {
        return folder -> {
            Files.deleteIfExists(folder.resolve(name));
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        };
    }

    private static Breaking and(Breaking... all) {
        return folder -> {
            for (Breaking each : all) {
                each.apply(folder);
            }
        };
    }

    static Stream<BadInput> badInputs() {
        return Stream.of(
                new BadInput("an empty file", write(OWN, ""), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml: error [TK-1003] The file is empty.
                        1 problem: 1 error.
                        """),
                new BadInput("a file of blanks", write(OWN, " \n\n"), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml: error [TK-1003] The file is empty.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "a binary file",
                        folder -> Files.write(
                                folder.resolve(OWN), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff}),
                        VALIDATE,
                        1,
                        """
                        FOLDER/catalogue/licences/own.yaml:1:1: error [TK-1004] The file is not text in UTF-8.
                          hint: Save it in the encoding UTF-8.
                        1 problem: 1 error.
                        """),
                new BadInput("UTF-16", encode(OWN, "\ufeff", StandardCharsets.UTF_16LE), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml:1:1: error [TK-1004] The file is not text in UTF-8.
                          hint: Save it in the encoding UTF-8.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "Latin-1",
                        and(replace(OWN, "Own licence", "Licença"), encode(OWN, "", StandardCharsets.ISO_8859_1)),
                        VALIDATE,
                        1,
                        """
                        FOLDER/catalogue/licences/own.yaml:2:13: error [TK-1004] The file is not text in UTF-8.
                          hint: Save it in the encoding UTF-8.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "a byte order mark, which is fine",
                        encode(OWN, "\ufeff", StandardCharsets.UTF_8),
                        VALIDATE,
                        0,
                        "The catalogue can be published.\n"),
                new BadInput(
                        "line ends of Windows, which are fine",
                        replace(OWN, "\n", "\r\n"),
                        VALIDATE,
                        0,
                        "The catalogue can be published.\n"),
                new BadInput("a list for a text", replace(OWN, "Own licence", "[Own, licence]"), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml:2:8: error [TK-1011] Expected a text, but this is a list.
                          hint: Write a text.
                        1 problem: 1 error.
                        """),
                new BadInput("an unknown key", replace(OWN, "title:", "titl:"), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml:1:1: error [TK-1010] The member "title" is missing.
                          hint: Add it.
                        FOLDER/catalogue/licences/own.yaml:2:1: error [TK-1009] The member "titl" is not known here.
                          hint: Did you mean "title"?
                        2 problems: 2 errors.
                        """),
                new BadInput("broken YAML", replace(OWN, "title: Own", "title: \"Own"), VALIDATE, 1, """
                        FOLDER/catalogue/licences/own.yaml:10:1: error [TK-1005] The file cannot be parsed: found unexpected end of stream.
                          hint: Check indentation, quotes and brackets here and on the line before.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "an id that two files have",
                        and(
                                write(
                                        "catalogue/toolkits/second/toolkit.yaml",
                                        SmallCatalogue.FILES
                                                .get("toolkits/first/toolkit.yaml")
                                                .replace("first", "second")),
                                write(
                                        "catalogue/toolkits/second/explainers/trust.yaml",
                                        SmallCatalogue.FILES.get("toolkits/first/explainers/trust.yaml")),
                                replace("catalogue/catalogue.yaml", "[first]", "[first, second]")),
                        VALIDATE,
                        1,
                        """
                        FOLDER/catalogue/toolkits/second/toolkit.yaml:6:14: error [TK-1030] The id "trust" is given to two items of kind explainer; the other one is "FOLDER/catalogue/toolkits/first/explainers/trust.yaml".
                          hint: Give one of them another id.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "a file that is missing",
                        replace("catalogue/catalogue.yaml", "licences: [own]", "licences: [own, oven]"),
                        VALIDATE,
                        1,
                        """
                        FOLDER/catalogue/catalogue.yaml:13:17: error [TK-1001] The licence "oven" has no file "licences/oven.yaml".
                          hint: There are "own".
                        1 problem: 1 error.
                        """),
                new BadInput("a link that leads to itself", link(OWN, "own.yaml"), VALIDATE, 3, """
                        toolkit validate: Cannot read FOLDER/catalogue/licences/own.yaml: its links go round in a circle.
                        """),
                new BadInput(
                        "a catalogue that is a file",
                        write("catalogue.zip", "PK"),
                        "validate --catalogue FOLDER/catalogue.zip",
                        1,
                        """
                        FOLDER/catalogue.zip/catalogue.yaml: error [TK-1001] There is no catalogue here.
                          hint: Name the folder in which "catalogue.yaml" lies.
                        1 problem: 1 error.
                        """),
                new BadInput(
                        "a catalogue that is not there", folder -> {}, "validate --catalogue FOLDER/missing", 1, """
                        FOLDER/missing/catalogue.yaml: error [TK-1001] There is no catalogue here.
                          hint: Name the folder in which "catalogue.yaml" lies.
                        1 problem: 1 error.
                        """),
                new BadInput("a folder without a catalogue", folder -> {}, "validate --catalogue FOLDER", 1, """
                        FOLDER/catalogue.yaml: error [TK-1001] There is no catalogue here.
                          hint: Name the folder in which "catalogue.yaml" lies.
                        1 problem: 1 error.
                        """),
                new BadInput("an output that is a file", write("site", "a file"), PUBLISH, 1, """
                        FOLDER/site: error [TK-5004] "FOLDER/site" is not a folder.
                          hint: Name a folder that is empty or not there yet.
                        1 problem: 1 error.
                        """),
                new BadInput("an output in a file", write("site", "a file"), PUBLISH + "/en", 1, """
                        FOLDER/site/en: error [TK-5004] "FOLDER/site" is not a folder, so there cannot be one in it.
                          hint: Name a folder that is empty or not there yet.
                        1 problem: 1 error.
                        """),
                new BadInput("an output that is not ours", write("site/own.txt", "own"), PUBLISH, 1, """
                        FOLDER/site: error [TK-5005] The folder holds files, and was not published to before.
                          hint: Name another folder; or, to keep what is in this one, put an empty file ".toolkit-manifest" into it.
                        1 problem: 1 error.
                        """),
                new BadInput("an output that is a link to itself", link("site", "site"), PUBLISH, 3, """
                        toolkit publish: Cannot write FOLDER/site: its links go round in a circle.
                        """),
                new BadInput(
                        "an output that is the catalogue",
                        folder -> {},
                        "publish --catalogue FOLDER/catalogue --output FOLDER/catalogue",
                        1,
                        """
                        FOLDER/catalogue: error [TK-5005] The folder holds files, and was not published to before.
                          hint: Name another folder; or, to keep what is in this one, put an empty file ".toolkit-manifest" into it.
                        1 problem: 1 error.
                        """),
                new BadInput("schemas in a file", write("site", "a file"), "schema --output FOLDER/site", 1, """
                        FOLDER/site: error [TK-5004] "FOLDER/site" is not a folder.
                          hint: Name a folder that is empty or not there yet.
                        1 problem: 1 error.
                        """));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void isToldWithItsPlaceAndAWayOut(BadInput input) throws IOException {
        SmallCatalogue.in(folder.resolve("catalogue"));
        input.breaking().apply(folder);
        Set<String> before = namesIn(folder);

        CommandRun run = CommandRun.of(
                        input.arguments().replace("FOLDER", folder.toString()).split(" "))
                .with(folder, "FOLDER");

        boolean well = input.status() == 0;
        assertThat(run)
                .isEqualTo(new CommandRun(input.status(), well ? input.printed() : "", well ? "" : input.printed()));
        assertThat(namesIn(folder)).isEqualTo(before);
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
