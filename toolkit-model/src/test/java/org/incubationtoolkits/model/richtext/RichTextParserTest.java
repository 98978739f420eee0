package org.incubationtoolkits.model.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.incubationtoolkits.model.testing.RichTextPrinter;
import org.incubationtoolkits.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            words                                   → p(words)
            two⏎lines                               → p(two lines)
            one⏎⏎two                                → p(one) p(two)
            *stressed* and _stressed_               → p(em(stressed)+ and +em(stressed))
            **strong** and __strong__               → p(strong(strong)+ and +strong(strong))
            ***both***                              → p(em(strong(both)))
            **a *b* c**                             → p(strong(a +em(b)+ c))
            snake_case_word                         → p(snake_case_word)
            2 * 3 * 4                               → p(2 * 3 * 4)
            `code`                                  → p(code(code))
            `<b>`                                   → p(code(<b>))
            `` a ` b ``                             → p(code(a ` b))
            hard\\⏎break                            → p(hard+br+break)
            [a](https://example.org/)               → p(a:https://example.org/(a))
            [a *b*](http://example.org/x?y=z#w)     → p(a:http://example.org/x?y=z#w(a +em(b)))
            [mail](mailto:a@example.org)            → p(a:mailto:a@example.org(mail))
            [A](HTTPS://EXAMPLE.ORG)                → p(a:HTTPS://EXAMPLE.ORG(A))
            <https://example.org>                   → p(a:https://example.org(https://example.org))
            <a@example.org>                         → p(a:mailto:a@example.org(a@example.org))
            https://example.org                     → p(https://example.org)
            \\*not\\* \\<b\\> \\[a\\](b)             → p(*not* <b> [a](b))
            &lt;b&gt; &amp; &copy;                  → p(<b> & ©)
            a < b > c                               → p(a < b > c)
            - a⏎- b                                 → ul(li[p(a)]li[p(b)])
            * a⏎⏎* b                                → ul(li[p(a)]li[p(b)])
            1. a⏎2. b                               → ol:1(li[p(a)]li[p(b)])
            7) a⏎8) b                               → ol:7(li[p(a)]li[p(b)])
            - a⏎  - b⏎    1. c                      → ul(li[p(a) ul(li[p(b) ol:1(li[p(c)])])])
            - a⏎⏎  b                                → ul(li[p(a) p(b)])
            -⏎- b                                   → ul(li[]li[p(b)])
            before⏎- a⏎⏎after                       → p(before) ul(li[p(a)]) p(after)
            [a] [b][c] [d]()x                       → p([a] [b][c] [d]()x)
            😀 *אב*                                  → p(😀 +em(אב))
            """)
    void readsWhatIsAllowed(String markdown, String tree) {
        ParsedRichText parsed = parse(markdown);

        assertThat(RichTextPrinter.print(parsed.blocks())).isEqualTo(tree);
        assertThat(parsed.faults())
                .filteredOn(fault -> !markdown.contains("[d]()"))
                .isEmpty();
        assertThat(RichText.of(markdown.replace("⏎", "\n"), Locale.ENGLISH).blocks())
                .isEqualTo(parsed.blocks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', textBlock = """
            a <b>c</b>                         → HTML 2 <b>, HTML 6 </b>                 → p(a <b>c</b>)
            a <!-- b --> c                     → HTML 2 <!-- b -->                       → p(a <!-- b --> c)
            <div>⏎a⏎</div>                     → HTML 0 <div>⏎a⏎</div>                   → p(<div>⏎a⏎</div>)
            <script>alert(1)</script>          → HTML 0 <script>alert(1)</script>        → p(<script>alert(1)</script>)
            <?php x ?>                         → HTML 0 <?php x ?>                       → p(<?php x ?>)
            a ![b](https://example.org/c.png)  → IMAGE 2 ![b](https://example.org/c.png) → p(a ![b](https://example.org/c.png))
            # A                                → HEADING 0 # A                           → p(A)
            A⏎===                              → HEADING 0 A⏎===                         → p(A)
            > a                                → QUOTE 0 > a                             → p(a)
            > a⏎> > b                          → QUOTE 0 > a⏎> > b                       → p(a) p(b)
            a⏎⏎***                             → RULE 3 ***                              → p(a) p(***)
            ```java⏎a⏎```                      → CODE_BLOCK 0 ```java⏎a⏎```              → p(```java⏎a⏎```)
            ~~~⏎a                              → CODE_BLOCK 0 ~~~⏎a                      → p(~~~⏎a)
            a⏎⏎    b                           → CODE_BLOCK 3 b                          → p(a) p(b)
            a|b⏎-|-⏎1|2                        → TABLE 0 a|b⏎-|-⏎1|2                     → p(a|b -|- 1|2)
            [a]: https://example.org⏎⏎[a]      → LINK_DEFINITION 0 [a]: https://example.org → p([a]: https://example.org) p(a:https://example.org(a))
            [a]: javascript:x                  → LINK_DEFINITION 0 [a]: javascript:x     → p([a]: javascript:x)
            [a](https://example.org "title")   → LINK_TITLE 0 [a](https://example.org "title") → p([a](https://example.org "title"))
            [a](javascript:alert(1))           → UNSAFE_LINK 0 javascript:alert(1)       → p([a](javascript:alert(1)))
            [a⏎b](//example.org)               → UNSAFE_LINK 0 //example.org             → p([a⏎b](//example.org))
            b [a](c.md)                        → UNSAFE_LINK 2 c.md                      → p(b [a](c.md))
            [](#a)                             → UNSAFE_LINK 0 #a                        → p([](#a))
            - <b>a                             → HTML 2 <b>                              → ul(li[p(<b>a)])
            """)
    void tellsWhatIsNotAllowedAndKeepsItsWords(String markdown, String faults, String tree) {
        ParsedRichText parsed = parse(markdown);

        List<String> told = parsed.faults().stream()
                .map(fault -> fault.kind() + " " + fault.offset() + " "
                        + fault.snippet().replace("\n", "⏎"))
                .toList();
        assertThat(String.join(", ", told)).isEqualTo(faults);
        assertThat(RichTextPrinter.print(parsed.blocks())).isEqualTo(tree);
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(parse("")).isEqualTo(new ParsedRichText(List.of(), List.of()));
        assertThat(parse(" ⏎ ")).isEqualTo(new ParsedRichText(List.of(), List.of()));
    }

    @Test
    void eightListsMayStandInOneAnother() {
        assertThat(parse("- ".repeat(8) + "deep").faults()).isEmpty();
        assertThat(parse("- ".repeat(9) + "deep"))
                .satisfies(parsed ->
                        assertThat(RichTextPrinter.print(parsed.blocks())).contains("p(- deep)"))
                .extracting(ParsedRichText::faults)
                .isEqualTo(List.of(new RichTextFault(RichTextFault.Kind.TOO_DEEP, "- deep", 16)));
    }

    @Test
    void everyKindOfFaultSaysInWordsWhatItIs() {
        assertThat(RichTextFault.Kind.values())
                .allSatisfy(kind -> assertThat(kind.description()).matches("[a-z]+( [a-zHTML]+)+"))
                .extracting(RichTextFault.Kind::description)
                .doesNotHaveDuplicates();
    }

    static List<String> pathological() {
        return List.of(
                ">".repeat(5_000) + " deep",
                "> ".repeat(100_000),
                "*".repeat(100_000),
                "*a ".repeat(50_000),
                "*a **b ".repeat(30_000) + "c** d*".repeat(30_000),
                "**a _b ".repeat(2_000) + "c_ d** ".repeat(2_000),
                "_".repeat(50_000) + "a" + "_".repeat(50_000),
                "[".repeat(50_000),
                "![".repeat(30_000),
                "[a](".repeat(20_000),
                "[a](https://example.org".repeat(10_000),
                "`".repeat(100_000),
                "`a``b```c".repeat(10_000),
                "<".repeat(20_000),
                "<a ".repeat(10_000),
                "<!--".repeat(20_000),
                "&".repeat(100_000),
                "\\".repeat(100_000),
                "- ".repeat(50_000),
                "1. ".repeat(30_000),
                IntStream.range(0, 200)
                        .mapToObj(i -> " ".repeat(i * 2) + "- a\n")
                        .reduce("", String::concat),
                "a ".repeat(500_000),
                "x".repeat(1_000_000),
                "a\n".repeat(300_000),
                "a\n\n".repeat(20_000),
                "|-\n".repeat(20_000),
                "[a]: x\n".repeat(30_000),
                "\u0000\uD800\uFFFF".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("pathological")
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsInAResult(String markdown) {
        ParsedRichText parsed = RichTextParser.parse(markdown);

        assertThat(parsed.blocks()).isNotEmpty();
        assertThat(parsed.hashCode()).isEqualTo(RichTextParser.parse(markdown).hashCode());
        assertThat(RichTextPrinter.print(parsed.blocks())).isNotEmpty();
    }

    @Test
    void endsInAResultOnAThreadWithLittleStack() throws InterruptedException {
        List<String> texts = pathological().subList(0, 8);
        int[] parsed = {0};
        Thread thread = new Thread(
                null,
                () -> texts.forEach(
                        text -> parsed[0] += RichTextParser.parse(text).blocks().isEmpty() ? 0 : 1),
                "small",
                200_000);
        thread.start();
        thread.join();

        assertThat(parsed[0]).isEqualTo(texts.size());
    }

    private static ParsedRichText parse(String markdown) {
        return RichTextParser.parse(markdown.replace("⏎", "\n"));
    }
}
