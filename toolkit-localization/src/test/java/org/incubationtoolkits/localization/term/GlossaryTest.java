package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void isEmptyWithoutAFile() throws IOException {
        assertThat(Glossary.read(CatalogueFiles.of(Map.of()), Locale.ENGLISH).orThrow())
                .isEqualTo(new Glossary(Locale.ENGLISH, List.of()));
    }

    @Test
    void tellsAFormatOfTomorrowAlone() throws IOException {
        assertThat(lines("format: toolkit-glossary/2\nsource: en\nentries: { tool: { words: [] } }\n"))
                .containsExactly("""
                        translations/glossary.yaml:1:9: error [TK-3050] The format "toolkit-glossary/2" is not known here.
                          hint: Write "toolkit-glossary/1", or use the version of this library that wrote it.""");
    }

    @Test
    void tellsEverythingThatIsWrongAtItsPlace() throws IOException {
        assertThat(lines("""
                        format: toolkit-glossary/1
                        source: en
                        entries:
                          tool:
                            words: [tool, Tools]
                            translations:
                              iw: { approved: [כלי], state: machine }
                              et:
                                approved: [tööriist]
                                forbidden: [riist, Töö]
                                state: source
                          tools:
                            words: [tools]
                            translations:
                              pt: { approved: [], state: draft }
                          nothing:
                            words: []
                        """)).containsExactly("""
                        translations/glossary.yaml:10:28: error [TK-3055] The form "Töö" is forbidden, but "tööriist", which begins with it, is approved.
                          hint: Take one of the two out, or write more of the forbidden word.""", """
                        translations/glossary.yaml:11:16: error [TK-3057] A translation cannot be in the state "source".
                          hint: Write "machine" if nobody has looked at it yet.""", """
                        translations/glossary.yaml:13:13: error [TK-3056] The word "tools" stands in the entry "tool" too.
                          hint: Take one of the two out.""", """
                        translations/glossary.yaml:15:23: error [TK-3054] The list "approved" is empty, or a word in it is.
                          hint: Write at least one word.""", """
                        translations/glossary.yaml:17:12: error [TK-3054] The list "words" is empty, or a word in it is.
                          hint: Write at least one word.""");
    }

    private static List<String> lines(String yaml) throws IOException {
        return Glossary.read(CatalogueFiles.of(Map.of(Glossary.FILE, yaml)), Locale.ENGLISH).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
