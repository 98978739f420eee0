package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.incubationtoolkits.localization.format.XliffSamples.read;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff12;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that somebody made to do harm, or that were damaged on their way. */
class XliffHostileTest {

    private static final String NOT_WELL_FORMED = "error [TK-3020] The file is not well-formed XML from here on.\n"
            + "  hint: Ask for the file again, as the translators' tool has saved it.";
    private static final String DOCUMENT_TYPE =
            "error [TK-3021] The file has a document type, which files from translators never need.";

    @Test
    void aDocumentTypeIsRefusedBeforeItsEntitiesCostAnything() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 100; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        String content = bomb + "]>\n" + xliff12("<trans-unit id='a'><source>&e99;</source></trans-unit>");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(messages(content)).containsExactly("back.xlf:1:1: " + DOCUMENT_TYPE));
    }

    @Test
    void nothingOutsideTheFileIsRead() {
        assertThat(messages("<!DOCTYPE x SYSTEM 'https://evil.example/x.dtd'><x/>"))
                .containsExactly("back.xlf:1:1: " + DOCUMENT_TYPE);
        assertThat(messages("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>"))
                .containsExactly("back.xlf:1:1: " + DOCUMENT_TYPE);
    }

    @Test
    void elementsAMillionDeepAreRefusedAtTheHundredth() {
        String groups = "<group>".repeat(1_000_000);

        assertThat(messages(xliff12(groups)))
                .containsExactly(
                        "back.xlf:2:680: error [TK-3021] The elements stand more than \"100\" deep in one another.");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        String text = "x".repeat(200_001);
        String refused = "error [TK-3021] A text has more than \"200000\" characters.";

        assertThat(messages(xliff12("<trans-unit id='a'><source>" + text + "</source></trans-unit>")))
                .singleElement()
                .asString()
                .endsWith(refused);
        assertThat(messages(xliff12("<trans-unit id='a'><context-group><context>" + text
                        + "</context></context-group></trans-unit>")))
                .singleElement()
                .asString()
                .endsWith(refused);
    }

    @Test
    void whatIsNoXliffIsToldByItsName() {
        assertThat(messages("<html xmlns='http://www.w3.org/1999/xhtml'/>"))
                .containsExactly("back.xlf:1:1: error [TK-3020] The element \"html\" in the namespace"
                        + " \"http://www.w3.org/1999/xhtml\" does not begin a file of XLIFF 1.2, 2.0, 2.1 or 2.2.");
        assertThat(messages("<xliff version='1.2'/>"))
                .containsExactly(
                        "back.xlf:1:1: error [TK-3020] The element \"xliff\" in the namespace \"\" does not begin"
                                + " a file of XLIFF 1.2, 2.0, 2.1 or 2.2.");
    }

    @Test
    void whatIsCutOffOrNotWellFormedIsToldWithItsPlace() {
        assertThat(messages(xliff12("<trans-unit id='a'>").replace("</body></file></xliff>", "")))
                .containsExactly("back.xlf:2:20: " + NOT_WELL_FORMED);
        assertThat(messages(xliff12("") + "<again/>"))
                .singleElement()
                .asString()
                .endsWith(NOT_WELL_FORMED);
    }

    @Property(tries = 2_000)
    void noDamageEndsInAnException(@ForAll("documents") String xml) {
        assertThatCode(() -> {
                    var result = read(xml);
                    assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
                })
                .doesNotThrowAnyException();
    }

    /** Pieces of XLIFF in an order that makes no sense, or nearly does. */
    @Provide
    Arbitrary<String> documents() {
        List<String> pieces = List.of(
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2'>",
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' trgLang='pt'>",
                "</xliff>",
                "<file original='a' target-language='--'>",
                "</file>",
                "<body>",
                "</body>",
                "<unit id='a'>",
                "</unit>",
                "<trans-unit id='a'>",
                "</trans-unit>",
                "<segment>",
                "</segment>",
                "<source>",
                "</source>",
                "<target>",
                "<target order='99999999999'>",
                "</target>",
                "<g id='1' equiv-text='*…*'>",
                "</g>",
                "<g>",
                "<x id='1' equiv-text='{a}'/>",
                "<x id='U+D800' ctype='x-character'/>",
                "<ec/>",
                "<sc id='1'/>",
                "<pc>",
                "</pc>",
                "<ex id='1'/>",
                "<bx id='1'/>",
                "<cp hex='FFFFFFFFF'/>",
                "<originalData>",
                "</originalData>",
                "<data id='d'>",
                "</data>",
                "<ph id='1' dataRef='d'/>",
                "<![CDATA[x]]>",
                "<!--",
                "-->",
                "&amp;",
                "&x;",
                "text",
                "\n",
                "<?xml version='1.1'?>",
                "<?p?>",
                "<a:b/>",
                "\u0001",
                "\ud800",
                "]]>",
                "<",
                "'");
        return Arbitraries.of(pieces).list().ofMaxSize(14).map(chosen -> String.join("", chosen));
    }

    private static List<String> messages(String xml) {
        assertThat(read(xml).value()).isEmpty();
        return read(xml).problems().stream().map(Problem::toString).toList();
    }
}
