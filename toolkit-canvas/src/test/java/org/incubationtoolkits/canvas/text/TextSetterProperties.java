package org.incubationtoolkits.canvas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of lines: all words are there, in order, and no line is wider than it may be. */
class TextSetterProperties {

    private static final double WIDEST_LETTER = 3;
    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<List<Run>> runs() {
        return Arbitraries.of(
                        "word",
                        "Donaudampfschifffahrt",
                        " ",
                        "  ",
                        "-",
                        "\u0646\u0635 \u0639\u0631\u0628\u064a",
                        "\u4e2d\u6587\u3002",
                        "e\u0301",
                        "\ud83d\ude00",
                        "a\nb",
                        "\u00a0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .flatMap(text -> Arbitraries.of(Weight.values()).map(weight -> new Run(text, weight)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 500)
    void allWordsAreInTheLines(@ForAll("runs") List<Run> runs, @ForAll @DoubleRange(min = 1, max = 30) double width) {
        String written = runs.stream().map(Run::text).collect(Collectors.joining());

        String set = lines(runs, width).stream().map(Line::text).collect(Collectors.joining());

        assertThat(set.replaceAll("[ \n]", "")).isEqualTo(written.replaceAll("[ \n]", ""));
    }

    @Property(tries = 500)
    void noLineIsWiderThanItMayBe(
            @ForAll("runs") List<Run> runs, @ForAll @DoubleRange(min = WIDEST_LETTER, max = 30) double width) {
        assertThat(lines(runs, width))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + ROUNDING));
    }

    @Property(tries = 300)
    void aLineIsAsWideAsItsRuns(@ForAll("runs") List<Run> runs) {
        assertThat(lines(runs, 12))
                .allSatisfy(line -> assertThat(line.width())
                        .isBetween(
                                measured(line) * 0.98 - 0.001,
                                measured(line) * 1.35 + 0.001)); // letters that were parted do not join
    }

    private static double measured(Line line) {
        return line.runs().stream()
                .mapToDouble(run -> Typeface.notoSans().measure(run.text(), run.weight()))
                .sum();
    }

    private static List<Line> lines(List<Run> runs, double width) {
        return TextSetter.plain()
                .measure(new Paragraph(runs, Locale.ENGLISH, "", 0))
                .lines(width);
    }
}
