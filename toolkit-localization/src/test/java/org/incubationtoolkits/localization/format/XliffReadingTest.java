package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.localization.format.XliffSamples.read;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff12;
import static org.incubationtoolkits.localization.format.XliffSamples.xliff2;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as tools make them: split, renamed, with things of their own. */
class XliffReadingTest {

    private static final String STAMP = "h1:3f9a0c11d2e4b587";

    @Test
    void readsAFileOfAnotherTool() {
        String xml = """
                <?xml version='1.0' encoding="UTF-8"?>
                <!-- made elsewhere -->
                <?tool mode="x"?>
                <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:w="urn:w" version="1.2" w:a="b">
                  <w:anything><w:source>no</w:source></w:anything>
                  <x:file original="kit" source-language="en_US" target-language="pt_BR" datatype="plaintext">
                    <x:header><x:note>no</x:note></x:header>
                    <x:body><x:group id="g"><x:group>
                      <x:trans-unit id="17" resname="tool.x.a" w:flags="f">
                        <x:source>a<!-- b --><![CDATA[<c>]]>&#100;</x:source>
                        <x:seg-source><x:mrk mtype="seg" mid="1">no</x:mrk></x:seg-source>
                        <x:target state="translated"><x:mrk mtype="seg" mid="1">A.</x:mrk> <x:mrk mtype="seg" mid="2">B.</x:mrk></x:target>
                        <x:context-group><x:context context-type="sourcefile">no</x:context>
                          <x:context context-type="x-toolkit-stamp">h1:3f9a0c11d2e4b587</x:context></x:context-group>
                        <x:alt-trans><x:source>no</x:source><x:target>no</x:target></x:alt-trans>
                        <w:more><x:target>no</x:target></w:more>
                      </x:trans-unit>
                    </x:group></x:group>
                    <x:bin-unit id="b" mime-type="m"><x:bin-source/></x:bin-unit></x:body>
                  </x:file>
                </x:xliff>
                """;

        assertThat(read(xml).orThrow())
                .isEqualTo(new Handback(
                        Location.of("back.xlf"),
                        Optional.of("kit"),
                        Optional.of(Locale.US),
                        Optional.of(Locale.forLanguageTag("pt-BR")),
                        List.of(new HandbackUnit(
                                "tool.x.a",
                                "a<c>d",
                                "A. B.",
                                Claim.DONE,
                                Stamp.find(STAMP),
                                new Location("back.xlf", 9, 7, JsonPointer.ROOT)))));
    }

    @Test
    void joinsSegmentsInTheOrderOfTheTranslation() {
        String unit = "<unit id='u1' name='tool.x.a'><originalData><data id='d'>*</data></originalData>"
                + "<segment state='final'><source>A <sc id='1' dataRef='d'/>b.</source>"
                + "<target order='3'>a <ec startRef='1'/></target></segment>"
                + "<ignorable><source> </source></ignorable>"
                + "<segment state='translated'><source>C<ec startRef='1' dataRef='d'/></source>"
                + "<target order='1'><sc id='1'/>c</target></segment></unit>";

        assertThat(read(xliff2(unit)).orThrow().units())
                .map(each -> List.of(each.key(), each.source(), each.target(), each.claim()))
                .containsExactly(List.of("tool.x.a", "A *b. C*", "*c a *", Claim.DONE));
    }

    @Test
    void aTextOfWhichASegmentIsMissingNeedsWork() {
        String unit = "<unit id='a'><segment state='final'><source>A. </source><target>B. </target></segment>"
                + "<segment state='final'><source>C.</source></segment></unit>";

        assertThat(read(xliff2(unit)).orThrow().units())
                .map(each -> List.of(each.source(), each.target(), each.claim()))
                .containsExactly(List.of("A. C.", "B. ", Claim.NEEDS_WORK));
    }

    @Test
    void readsCodesInWhicheverElementsAToolWritesThem() {
        String pairs =
                "<trans-unit id='a'><source><bpt id='1'>**</bpt>a<ept id='1'>**</ept> <ph id='2'>{n}</ph></source>"
                        + "<target><ph id='2'>other</ph> <bpt id='1'>x</bpt>b<ept id='1'>y</ept></target></trans-unit>";
        String marked = "<unit id='a'><segment><source><pc id='1' equivStart='*' equivEnd='*'>a</pc></source>"
                + "<target><mrk id='m' type='comment'><sm id='n'/><sc id='1'/>b<ec startRef='1'/></mrk></target></segment>"
                + "</unit>";

        assertThat(read(xliff12(pairs)).orThrow().units().get(0).target()).isEqualTo("{n} **b**");
        assertThat(read(xliff2(marked)).orThrow().units().get(0).target()).isEqualTo("*b*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:oasis:names:tc:xliff:document:1.2",
                "urn:oasis:names:tc:xliff:document:2.0",
                "urn:oasis:names:tc:xliff:document:2.2"
            })
    void readsEveryVersionByItsNamespace(String namespace) {
        String xml = "<xliff xmlns='" + namespace + "'><file id='f' original='kit'>"
                + "<unit id='a'><segment><source>b</source></segment></unit>"
                + "<body><trans-unit id='a'><source>b</source></trans-unit></body></file></xliff>";
        String expected = namespace.endsWith("1.2") ? "" : "b";

        assertThat(read(xml).orThrow().units())
                .map(HandbackUnit::source)
                .containsExactly(expected, namespace.endsWith("1.2") ? "b" : "");
    }

    @Test
    void readsSeveralFilesInOneDocument() {
        String file = "<file original='%s' source-language='en' target-language='%s'><body><trans-unit id='%s'>"
                + "<source>s</source></trans-unit></body></file>\n";
        String open = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2'>\n";
        Handback two = read(open + file.formatted("a", "pt", "u1") + file.formatted("b", "pt", "u2") + "</xliff>")
                .orThrow();

        assertThat(two.group()).isEmpty();
        assertThat(two.units()).map(HandbackUnit::key).containsExactly("u1", "u2");
        assertThat(read(open + file.formatted("a", "pt", "u1") + file.formatted("a", "et", "u2") + "</xliff>"))
                .satisfies(result -> assertThat(result.orThrow().units())
                        .map(HandbackUnit::key)
                        .containsExactly("u1"))
                .satisfies(result ->
                        assertThat(result.problems()).map(Problem::toString).containsExactly("""
                        back.xlf:3:1: error [TK-3022] A file in the document is from "en" into "et", but another before it \
                        from "en" into "pt".
                          hint: Give each language in a document of its own."""));
    }

    @Test
    void saysNothingOfLanguagesThatAreNotTold() {
        Handback handback = read("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='e' trgLang='' />")
                .orThrow();

        assertThat(handback)
                .isEqualTo(new Handback(
                        Location.of("back.xlf"), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
