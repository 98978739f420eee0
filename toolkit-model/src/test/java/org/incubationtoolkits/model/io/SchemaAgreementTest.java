package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.Reading;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.DocumentReader;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Mutations;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A schema and the reader say the same of a file: that it can be read, or that it cannot. What needs more than one value to
 * be judged is not asked.
 */
class SchemaAgreementTest {

    private static final Map<String, Class<? extends Record>> TYPES = Map.ofEntries(
            Map.entry("assessment", Assessment.class),
            Map.entry("case", Case.class),
            Map.entry("catalogue", Catalogue.class),
            Map.entry("explainer", Explainer.class),
            Map.entry("facet", Facet.class),
            Map.entry("guide", Guide.class),
            Map.entry("licence", Licence.class),
            Map.entry("programme", Programme.class),
            Map.entry("source", Source.class),
            Map.entry("tool", Tool.class),
            Map.entry("toolkit", Toolkit.class));

    private static final Schemas JUDGE = new Schemas();

    private static final Catalogue BASE = Samples.baseCatalogue();

    private static final Validator CONSTRAINTS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    static Set<String> names() {
        return Samples.base().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void schemaAndReaderAgreeOnEverySpoiltDocument(String name) {
        String schema = Schemas.nameFor(name);
        List<Mutations.Mutation> mutations =
                Mutations.of(Json.tree(Samples.base().get(name)));

        List<String> disagreements = new ArrayList<>();
        int rejected = 0;
        for (Mutations.Mutation mutation : mutations) {
            boolean schemaAccepts = JUDGE.accepts(schema, mutation.document());
            boolean readerAccepts = readerAccepts(schema, Json.text(mutation.document()));
            rejected += schemaAccepts ? 0 : 1;
            if (schemaAccepts != readerAccepts) {
                disagreements.add(mutation.what() + (schemaAccepts ? ": schema accepts" : ": reader accepts"));
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(rejected).isGreaterThan(mutations.size() / 2);
    }

    /**
     * What a schema cannot say, or says otherwise on purpose. JSON Schema takes 1.0 for a whole number; it counts characters
     * where Java counts UTF-16 units; it has no calendar, and does not know RFC 3986 to the last rule.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"report\", \"title\": \"T\", \"language\": \"en\", \"publisher\": \"P\", \"publisherType\": \"media\","
                        + " \"licence\": \"l\", \"licenceStatus\": \"unknown\", \"year\": 2020.0}",
                "{\"id\": \"report\", \"title\": \"T\", \"language\": \"en\", \"publisher\": \"P\", \"publisherType\": \"media\","
                        + " \"licence\": \"l\", \"licenceStatus\": \"unknown\", \"url\": \"https://example.org/%zz\"}"
            })
    void theReaderIsStricterWhereASchemaCannotBe(String source) {
        assertThat(JUDGE.accepts("source.schema.json", Json.parse(source))).isTrue();
        assertThat(readerAccepts("source.schema.json", source)).isFalse();
    }

    @Test
    void noDayOfTheCalendarIsInTheSchema() {
        SortedMap<String, String> files =
                Samples.baseWith("toolkits/start/tools/sketch.yaml", "date: 2026-03-31", "date: 2026-02-30");
        String tool = Json.text(Json.tree(files.get("toolkits/start/tools/sketch.yaml")));

        assertThat(JUDGE.accepts("tool.schema.json", Json.parse(tool))).isTrue();
        assertThat(readerAccepts("tool.schema.json", tool)).isFalse();
    }

    private static boolean readerAccepts(String schema, String json) {
        Class<? extends Record> type = TYPES.get(schema.replace(".schema.json", ""));
        List<Problem> problems = new ArrayList<>();
        Document document = DocumentReader.read("it.json", json.getBytes(StandardCharsets.UTF_8), problems::add)
                .orElseThrow();
        Record record = Codecs.of(type)
                .read(
                        document.root(),
                        JsonPointer.ROOT,
                        new Reading("it.json", Locale.ENGLISH, SchemaAgreementTest::load, problems::add));
        assertThat(record == null)
                .as("nothing is missing without a word: " + json)
                .isEqualTo(record == null && !problems.isEmpty());
        return problems.isEmpty() && CONSTRAINTS.validate(record).isEmpty();
    }

    /** Whatever a list names is there, so that only the list itself is judged. */
    private static Object load(ItemKind kind, Id id, Location at) {
        return BASE.find(new ItemRef(kind, id))
                .orElseGet(() -> BASE.items()
                        .filter(item -> item.kind() == kind)
                        .findFirst()
                        .orElseThrow());
    }
}
