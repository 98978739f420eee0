package org.incubationtoolkits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.testing.TextsByReflection;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTextsTest {

    private static final Catalogue BASE = Samples.baseCatalogue();

    static Stream<Catalogue> catalogues() {
        return Stream.of(BASE, CatalogueReader.canonical());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyTextIsVisitedOnceUnderAKeyOfItsOwn(Catalogue catalogue) {
        List<TextKey> keys = new ArrayList<>();
        List<Text> texts = new ArrayList<>();

        catalogue.mapTexts((key, text, format) -> {
            keys.add(key);
            texts.add(text);
            return text;
        });

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(texts).containsExactlyElementsOf(TextsByReflection.in(catalogue));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void whereNothingChangesTheSameObjectIsReturned(Catalogue catalogue) {
        assertThat(catalogue.mapTexts((key, text, format) -> text)).isSameAs(catalogue);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void noTextEscapes(Catalogue catalogue) {
        Text other = Text.of("other", Locale.forLanguageTag("et"));

        Catalogue mapped = catalogue.mapTexts((key, text, format) -> other);

        assertThat(TextsByReflection.in(mapped))
                .hasSameSizeAs(TextsByReflection.in(catalogue))
                .containsOnly(other);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theTextsOfItemsAreThoseOfTheCatalogue(Catalogue catalogue) {
        List<KeyedText> all = new ArrayList<>();
        catalogue.mapTexts((key, text, format) -> {
            all.add(new KeyedText(key, text, format));
            return text;
        });

        List<KeyedText> byItem = Stream.concat(
                        catalogue.texts().stream(), catalogue.items().flatMap(item -> item.texts().stream()))
                .toList();

        assertThat(byItem.stream().map(text -> new KeyedText(text.key(), text.text(), text.format())))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(catalogue.items())
                .allSatisfy(item -> assertThat(item.texts())
                        .allMatch(text -> text.key().item().equals(item.ref().toString())));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void summariesAndNothingElseHaveALimit(Catalogue catalogue) {
        assertThat(catalogue.items().flatMap(item -> item.texts().stream()))
                .allSatisfy(text -> assertThat(text.limit())
                        .isEqualTo(
                                text.key().value().endsWith(".summary")
                                        ? Optional.of(Limit.SUMMARY)
                                        : Optional.empty()));
    }

    @Test
    void aChangeLeavesEverythingElseTheSameObject() {
        TextKey changed = TextKey.of("tool.talk.title");

        Catalogue mapped =
                BASE.mapTexts((key, text, format) -> key.equals(changed) ? Text.of("Speak", text.language()) : text);

        assertThat(mapped).isNotSameAs(BASE);
        assertThat(mapped.facets()).isEqualTo(BASE.facets());
        assertThat(mapped.facets().get(0)).isSameAs(BASE.facets().get(0));
        assertThat(mapped.toolkits().get(0).tools().get(0))
                .isSameAs(BASE.toolkits().get(0).tools().get(0));
        assertThat(mapped.toolkits().get(0).tools().get(1).title()).hasToString("Speak");
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue.title, PLAIN, Harbour tools",
        "catalogue.about, RICH, ",
        "catalogue.credit.origins.idea.note, PLAIN, The order of the tools.",
        "role.facilitator.summary, PLAIN, Keeps the time.",
        "facet.phase.values.begin.title, PLAIN, Begin",
        "licence.open.statements.changed.text, PLAIN, This was changed.",
        "source.handbook.note, PLAIN, Read in full.",
        "case.quay.overview.built.text, RICH, The quay was built in *nine* months.",
        "toolkit.start.audience.offices.text, RICH, People in harbour offices.",
        "tool.sketch.when-to-use.before.text, RICH, Before anything is decided.",
        "tool.sketch.steps.draw.title, PLAIN, Draw",
        "tool.sketch.example.title, PLAIN, The old quay",
        "tool.sketch.slots.permit.content, RICH, The law of the sea.",
        "tool.sketch.canvas.blocks.place.prompts.edge.text, PLAIN, Where does the water begin?",
        "tool.sketch.canvas.blocks.place.example, RICH, A line of *stones*.",
        "tool.sketch.changes.second-version.text, PLAIN, The sheet is new.",
        "assessment.check.scales.agree.points.none.label, PLAIN, Not at all",
        "assessment.check.questions.who.options.mayor.text, PLAIN, The mayor.",
        "assessment.check.dimensions.people.bands.few.advice, RICH, Ask more people.",
        "guide.finder.decisions.trouble.choices.place.text, PLAIN, The place.",
        "programme.course.phases.look.gate.criteria.drawn.text, RICH, It is drawn.",
        "programme.course.entry-criteria.need.title, PLAIN, A need",
        "explainer.tide.sections.moon.text, RICH, The moon pulls."
    })
    void aKeyIsMadeOfIds(String key, TextFormat format, String words) {
        Map<String, KeyedText> texts = new LinkedHashMap<>();
        BASE.mapTexts((each, text, of) -> {
            texts.put(each.value(), new KeyedText(each, text, of));
            return text;
        });

        assertThat(texts.get(key)).isNotNull();
        assertThat(texts.get(key).format()).isEqualTo(format);
        if (words != null) {
            assertThat(texts.get(key).text()).hasToString(words);
        }
    }

    @Test
    void noKeyDependsOnWordsLanguageOrPosition() {
        SortedMap<String, String> files = new TreeMap<>(Samples.base());
        files.put("catalogue.yaml", files.get("catalogue.yaml").replace("source: en", "source: pt"));
        files.replaceAll((name, content) ->
                content.replaceAll("(title|summary|text|purpose|label): [A-Z][^\n\"]*", "$1: Outro"));

        Set<TextKey> keys = keys(Samples.read(files).orThrow());

        assertThat(keys).isEqualTo(keys(BASE));
    }

    private static Set<TextKey> keys(Catalogue catalogue) {
        Map<TextKey, Text> texts = new TreeMap<>();
        catalogue.mapTexts((key, text, format) -> {
            texts.put(key, text);
            return text;
        });
        return texts.keySet();
    }
}
