package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.testing.AnyRecord;
import org.incubationtoolkits.model.testing.HostileWords;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

class RoundTripProperties {

    private static final Catalogue BASE = Samples.baseCatalogue();

    @Property(tries = 300)
    void aTextComesBackFromAFile(@ForAll("words") String words) {
        Catalogue catalogue = BASE.mapTexts((key, text, format) ->
                isPlain(key, format) && key.item().equals("tool.talk") ? Text.of(words, Locale.ENGLISH) : text);
        SortedMap<String, String> files = CatalogueWriter.write(catalogue);

        Catalogue again = Samples.read(files).orThrow();

        assertThat(again).isEqualTo(catalogue);
        assertThat(CatalogueWriter.write(again)).isEqualTo(files);
    }

    /** Summaries are short, and hostile words are not. */
    private static boolean isPlain(TextKey key, TextFormat format) {
        return format == TextFormat.PLAIN && !key.value().endsWith(".summary");
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aRecordComesBackFromYaml(@ForAll("records") Record record) throws IOException {
        String yaml = RecordFile.write(record, Locale.ENGLISH);

        Record again = read(record.getClass(), "any.yaml", yaml);

        assertThat(again).isEqualTo(record);
        assertThat(RecordFile.write(again, Locale.ENGLISH)).isEqualTo(yaml);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRecordComesBackFromJson(@ForAll("records") Record record) throws IOException {
        String json = Json.text(Json.tree(RecordFile.write(record, Locale.ENGLISH)));

        assertThat(read(record.getClass(), "any.json", json)).isEqualTo(record);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anItemComesBackFromItsEdition(@ForAll("items") Record item) {
        String json = Json.text(EditionItems.write((Item) item, Locale.ENGLISH));

        assertThat(readItem(item.getClass(), json)).isEqualTo(item);
    }

    @Provide
    Arbitrary<String> words() {
        return HostileWords.words()
                .filter(words -> !words.isBlank() && !words.strip().isEmpty());
    }

    @Provide
    Arbitrary<Record> items() {
        return anyOf(List.of(
                Tool.class,
                Assessment.class,
                Case.class,
                Explainer.class,
                Facet.class,
                Guide.class,
                Licence.class,
                Programme.class,
                Source.class));
    }

    @Provide
    Arbitrary<Record> records() {
        return Arbitraries.oneOf(List.of(items(), anyOf(List.of(Canvas.class))));
    }

    private static Arbitrary<Record> anyOf(List<Class<? extends Record>> types) {
        return Arbitraries.oneOf(types.stream()
                .map(AnyRecord::of)
                .map(each -> each.map(Record.class::cast))
                .toList());
    }

    private static <R extends Record> Record read(Class<R> type, String name, String content) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return RecordFile.read(type, name, bytes, Locale.ENGLISH).orThrow().value();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every item is a record and an item
    private static Object readItem(Class<?> type, String json) {
        return EditionItems.read((Class) type, "any", json).orThrow();
    }
}
