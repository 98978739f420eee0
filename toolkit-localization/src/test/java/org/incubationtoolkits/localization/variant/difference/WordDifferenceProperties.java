package org.incubationtoolkits.localization.variant.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Kind;
import org.incubationtoolkits.localization.variant.difference.WordDifference.Part;

class WordDifferenceProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Ask",
                        "ask",
                        "the",
                        " ",
                        "  ",
                        "\n\n",
                        "authority",
                        ",",
                        ".",
                        "nõu",
                        "漢字",
                        "วันจันทร์",
                        "👩‍🚀",
                        "1.5")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property
    void whatIsKeptAndRemovedIsTheOneTextAndWhatIsKeptAndAddedTheOther(
            @ForAll("texts") String then, @ForAll("texts") String now) {
        WordDifference difference = WordDifference.of(then, now, Locale.ENGLISH);

        assertThat(words(difference, EnumSet.of(Kind.KEPT, Kind.REMOVED))).isEqualTo(then);
        assertThat(words(difference, EnumSet.of(Kind.KEPT, Kind.ADDED))).isEqualTo(now);
    }

    @Property
    void aTextDiffersFromItselfInNothing(@ForAll("texts") String text) {
        assertThat(WordDifference.of(text, text, Locale.ENGLISH).parts())
                .isEqualTo(text.isEmpty() ? List.of() : List.of(new Part(Kind.KEPT, text)));
    }

    @Property
    void noTwoPartsInARowAreOfOneKind(@ForAll("texts") String then, @ForAll("texts") String now) {
        List<Kind> kinds = WordDifference.of(then, now, Locale.ENGLISH).parts().stream()
                .map(Part::kind)
                .toList();

        for (int i = 1; i < kinds.size(); i++) {
            assertThat(kinds.get(i)).isNotEqualTo(kinds.get(i - 1));
            assertThat(List.of(kinds.get(i - 1), kinds.get(i))).isNotEqualTo(List.of(Kind.ADDED, Kind.REMOVED));
        }
    }

    @Example
    void wordsAreComparedAndNotCharacters() {
        assertThat(WordDifference.of("Ask the authority first.", "Ask the ministry, first.", Locale.ENGLISH)
                        .parts())
                .containsExactly(
                        new Part(Kind.KEPT, "Ask the "),
                        new Part(Kind.REMOVED, "authority"),
                        new Part(Kind.ADDED, "ministry,"),
                        new Part(Kind.KEPT, " first."));
    }

    @Example
    void blanksBetweenTwoChangesBelongToBoth() {
        assertThat(WordDifference.of("Ask the lawyer now.", "Ask our ministry now.", Locale.ENGLISH)
                        .parts())
                .containsExactly(
                        new Part(Kind.KEPT, "Ask "),
                        new Part(Kind.REMOVED, "the lawyer"),
                        new Part(Kind.ADDED, "our ministry"),
                        new Part(Kind.KEPT, " now."));
    }

    @Example
    void textsThatAreTooLongAreNotComparedWordByWord() {
        String then = "a ".repeat(3_000) + "end";
        String now = "b ".repeat(3_000) + "end";

        assertThat(WordDifference.of(then, now, Locale.ENGLISH).parts())
                .extracting(Part::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED, Kind.KEPT);
    }

    private static String words(WordDifference difference, Set<Kind> kinds) {
        return difference.parts().stream()
                .filter(part -> kinds.contains(part.kind()))
                .map(Part::words)
                .collect(Collectors.joining());
    }
}
