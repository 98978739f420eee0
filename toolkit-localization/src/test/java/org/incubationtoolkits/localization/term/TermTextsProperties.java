package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.richtext.RichBlock;
import org.incubationtoolkits.model.richtext.RichInline;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;

class TermTextsProperties {

    @Property
    void wordsComeOutOfRichTextAsTheyWentIn(@ForAll("words") String words) {
        Text filled = terms(words).filled(Text.of("The [[m]] decides.", Locale.ENGLISH), TextFormat.RICH);

        assertThat(new RichText(filled).blocks())
                .isEqualTo(
                        List.of(new RichBlock.Paragraph(List.of(new RichInline.Words("The " + words + " decides.")))));
    }

    @Property
    void wordsComeOutOfMessagesAsTheyWentIn(@ForAll("words") String words) {
        Text pattern = Text.of("d'[[m]]: {n, plural, other {# of [[m]].}}", Locale.ENGLISH);
        Text filled = terms(words).filled(pattern, TextFormat.MESSAGE);

        assertThat(new MessageFormat(filled.words(), Locale.ROOT).format(Map.of("n", 3)))
                .isEqualTo("d'" + words + ": 3 of " + words + ".");
    }

    @Property
    void anyTextIsReadToItsEnd(@ForAll("texts") String words) {
        List<TermReference> references = TermReferences.in(words, TextFormat.RICH);

        assertThat(references)
                .allSatisfy(reference -> assertThat(words.substring(reference.start(), reference.end()))
                        .isEqualTo(reference.toString()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aZ1é \\`*_[]<>&!|~()#+-.='\"/:;,?@^$%")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(words -> words.strip().replaceAll(" +", " "))
                .filter(words -> !words.isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("[[", "]]", "[[a]]", "|", "b", "`", "``", "\\", "](", ")", "<x:", ">", "\n\n", " ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static TermTexts terms(String words) {
        TermForms forms = new TermForms(Map.of(Id.of("nom"), words), Optional.empty());
        return new TermTexts(Terms.of(List.of(new Term(Id.of("m"), Map.of(Locale.ENGLISH, forms)))), List::of);
    }
}
