package org.incubationtoolkits.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("title", "summary", "purpose", "whenToUse", "whenNotToUse", "id");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tite, title",
        "titles, title",
        "Title, title",
        "TITLE, title",
        "sumary, summary",
        "when-to-use, whenToUse",
        "whentouse, whenToUse",
        "prupose, purpose",
        "ID, id",
        "di, id"
    })
    void findsWhatWasMeant(String wrong, String meant) {
        assertThat(Nearest.to(wrong, KNOWN)).contains(meant);
        assertThat(Nearest.hint(wrong, KNOWN, "There are ")).isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''", "tittttttttle"})
    void doesNotGuessWildly(String wrong) {
        assertThat(Nearest.to(wrong, KNOWN)).isEmpty();
    }

    @Test
    void takesTheFirstByNameOfTwoThatAreAsNear() {
        assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void listsWhatThereIsIfNothingIsNear() {
        assertThat(Nearest.hint("zzz", List.of("a-b", "c-d"), "There are ")).isEqualTo("There are \"a-b\", \"c-d\".");
        assertThat(Nearest.hint("zzz", List.of(), "There are ")).isEmpty();
        assertThat(Nearest.hint("zzz", Collections.nCopies(17, "abcdef"), "There are "))
                .isEmpty();
    }

    @Test
    void doesNotLookAmongThousands() {
        List<String> many = IntStream.range(0, 1_001).mapToObj(i -> "name" + i).toList();

        assertThat(Nearest.to("name1000x", many)).isEmpty();
        assertThat(Nearest.to("name998x", many.subList(0, 1_000))).contains("name998");
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("x".repeat(999_999))))
                .isEmpty();
    }
}
