package org.incubationtoolkits.localization.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PseudoLocaleTest {

    private static final Catalogue CATALOGUE = CatalogueReader.canonical();

    private static KeyedText keyed(String words, TextFormat format, Optional<Integer> limit) {
        return new KeyedText(TextKey.of("a.b"), Text.of(words, Locale.ENGLISH), format, limit);
    }

    private static String translated(PseudoLocale pseudo, TextFormat format, String words) {
        return pseudo.translate(keyed(words, format, Optional.empty())).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    PLAIN   ¦ Time                            ¦ ⟦Ţîṁé öñé⟧
                    PLAIN   ¦ Fill in {number}                ¦ ⟦Ƒîļļ îñ {number} öñé ţŵö⟧
                    PLAIN   ¦ {{not}} {a b}                   ¦ ⟦{{ñöţ}} {å ƀ} öñé ţŵö⟧
                    PLAIN   ¦ To [[health-ministry|gen]]!     ¦ ⟦Ţö [[health-ministry|gen]]! öñé!⟧
                    PLAIN   ¦ See https://example.org/a?b=c.  ¦ ⟦Šéé https://example.org/a?b=c. öñé.⟧
                    PLAIN   ¦ Ask who@example.org             ¦ ⟦Åšķ who@example.org öñé⟧
                    RICH    ¦ **Bold** and *weak*             ¦ ⟦**Ɓöļð** åñð *ŵéåķ* öñé ţŵö ţĥŕéé⟧
                    RICH    ¦ A [link](https://x.org/a_(b)) x ¦ ⟦Å [ļîñķ](https://x.org/a_(b)) ẋ öñé ţŵö ţĥŕéé⟧
                    RICH    ¦ Use `a b` &amp; <https://x.org> ¦ ⟦Ûšé `a b` &amp; <https://x.org> öñé ţŵö⟧
                    RICH    ¦ - item                          ¦ - ⟦îţéṁ öñé⟧
                    RICH    ¦ 12. item                        ¦ 12. ⟦îţéṁ öñé⟧
                    MESSAGE ¦ {n, plural, one {# day} other {# days}} left ¦ ⟦{n, plural, one {# ðåý} other {# ðåýš}} ļéƒţ öñé ţŵö ţĥŕéé⟧
                    MESSAGE ¦ {g, select, a {An {x}} other {{y, number}}}  ¦ ⟦{g, select, a {Åñ {x}} other {{y, number}}} öñé⟧
                    """)
    void accentsAndBracketsWordsAndKeepsTheirForm(TextFormat format, String words, String expected) {
        assertThat(translated(PseudoLocale.EN_XA, format, words)).isEqualTo(expected);
    }

    @Test
    void putsEachParagraphAndEachItemOfAListIntoBrackets() {
        assertThat(translated(
                        PseudoLocale.EN_XA,
                        TextFormat.RICH,
                        "One\n2. two\n\n- a\n  b\n- c\n\n  d\n  1. e\n  2. f\n\nEnd"))
                .isEqualTo("⟦Öñé\n2. ţŵö öñé ţŵö ţĥŕéé⟧\n\n- ⟦å\n  ƀ öñé ţŵö⟧\n- ⟦ç öñé⟧\n\n  ⟦ð öñé⟧\n"
                        + "  1. ⟦é öñé⟧\n  2. ⟦ƒ öñé⟧\n\n⟦Éñð öñé⟧");
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "4, 4", "5, 8", "10, 14", "11, 8", "30, 19", "31, 14", "100, 40"})
    void growsByTheLengthOfTheWords(int length, int growth) {
        String words = "x".repeat(length);

        assertThat(translated(PseudoLocale.EN_XA, TextFormat.PLAIN, words)).hasSize(length + growth + 2);
    }

    @ParameterizedTest
    @CsvSource({"12, ⟦Ţîṁé öñé⟧", "9, ⟦Ţîṁé⟧", "6, ⟦Ţîṁé⟧", "4, ⟦Ţîṁé⟧"})
    void growsWithinTheLimitIfTheBracketsDo(int limit, String expected) {
        KeyedText source = keyed("Time", TextFormat.PLAIN, Optional.of(limit));

        assertThat(PseudoLocale.EN_XA.translate(source).text()).isEqualTo(expected);
    }

    @Test
    void writesWordsInArabicLettersWithoutControlCharacters() {
        String words = translated(PseudoLocale.AR_XB, TextFormat.RICH, "Is **this** {right} at https://x.org?");

        assertThat(words)
                .matches("\\p{IsArabic}+ \\*\\*\\p{IsArabic}+\\*\\* \\{right\\} \\p{IsArabic}+ https://x\\.org\\?");
        assertThat(Bidi.getBaseDirection(words)).isEqualTo(Bidi.RTL);
        assertThat(Direction.of(PseudoLocale.AR_XB.locale())).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(translated(PseudoLocale.AR_XB, TextFormat.PLAIN, "Who?")).endsWith("؟");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tools                          | Tools · Tools
                    From {from} to {to} percent    | From {from} to {to} percent · From to percent
                    {minutes} min, see a@b.org     | {minutes} min, see a@b.org · min see
                    2024 (draft)                   | 2024 (draft) · draft
                    {count}                        | {count}
                    """)
    void saysWordsTwice(String words, String expected) {
        assertThat(translated(PseudoLocale.EN_X_LONG, TextFormat.PLAIN, words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheShapeOfEveryRichTextOfTheCatalogue(PseudoLocale pseudo) {
        List<KeyedText> rich =
                texts().filter(text -> text.format() == TextFormat.RICH).toList();

        assertThat(rich)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(Shape.of(pseudo.translate(text).text()))
                        .isEqualTo(Shape.of(text.text().words())));
    }

    @ParameterizedTest
    @EnumSource
    void translatesEveryTextOfTheCatalogueAndSaysSo(PseudoLocale pseudo) {
        Catalogue translated = pseudo.translate(CATALOGUE);

        assertThat(TranslationGroup.of(translated))
                .allSatisfy(group -> assertThat(group.texts()).isEmpty());
        assertThat(translated.title())
                .isEqualTo(new Text(
                        translated(pseudo, TextFormat.PLAIN, CATALOGUE.title().words()),
                        pseudo.locale(),
                        TranslationState.TRANSLATED,
                        false));
        assertThat(pseudo.translate(CATALOGUE)).isEqualTo(translated);
    }

    @Test
    void keepsDifferentWordsDifferent() {
        List<String> sources =
                texts().map(text -> text.text().words()).distinct().toList();

        for (PseudoLocale pseudo : PseudoLocale.values()) {
            assertThat(texts().map(text -> pseudo.translate(text).text()).distinct())
                    .hasSizeGreaterThanOrEqualTo(sources.size());
        }
    }

    private static Stream<KeyedText> texts() {
        return TranslationGroup.of(CATALOGUE).stream().flatMap(group -> group.texts().stream());
    }

    /** What a text is made of, without its words. */
    private static final class Shape implements RichBlock.Visitor<String>, RichInline.Visitor<String> {

        static String of(String markdown) {
            return blocks(RichText.of(markdown, Locale.ENGLISH).blocks());
        }

        private static String blocks(List<RichBlock> blocks) {
            StringBuilder shape = new StringBuilder();
            blocks.forEach(block -> shape.append(block.accept(new Shape())));
            return shape.toString();
        }

        private static String inlines(List<RichInline> inlines) {
            StringBuilder shape = new StringBuilder();
            inlines.forEach(inline -> shape.append(inline.accept(new Shape())));
            return shape.toString();
        }

        @Override
        public String paragraph(RichBlock.Paragraph paragraph) {
            return "p(" + inlines(paragraph.content()) + ")";
        }

        @Override
        public String list(RichBlock.ItemList list) {
            StringBuilder shape = new StringBuilder(list.ordered() ? "ol" + list.start() + "(" : "ul(");
            list.items()
                    .forEach(item -> shape.append("li(").append(blocks(item)).append(")"));
            return shape + ")";
        }

        @Override
        public String words(RichInline.Words words) {
            return "";
        }

        @Override
        public String code(RichInline.Code code) {
            return "code(" + code.text() + ")";
        }

        @Override
        public String emphasis(RichInline.Emphasis emphasis) {
            return "em(" + inlines(emphasis.content()) + ")";
        }

        @Override
        public String strong(RichInline.Strong strong) {
            return "b(" + inlines(strong.content()) + ")";
        }

        @Override
        public String link(RichInline.Link link) {
            return "a(" + link.href() + inlines(link.content()) + ")";
        }

        @Override
        public String lineBreak(RichInline.LineBreak lineBreak) {
            return "br";
        }
    }
}
