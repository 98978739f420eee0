package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing depends on where the machine stands. */
@Isolated("sets the locale and time zone of the whole virtual machine")
class DefaultLocaleTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void inTheRootLocale() throws IOException {
        Locale.setDefault(Locale.ROOT);
        expected = everything();
        Locale.setDefault(LOCALE);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "th-TH-u-nu-thai"})
    void readsTellsAndWritesTheSameEverywhere(String tag) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        SortedMap<String, String> here = everything();

        assertThat(here.keySet()).isEqualTo(expected.keySet());
        here.forEach((name, content) -> assertThat(content).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void theSameOnManyThreads() {
        List<Object> written = Stream.generate(Samples::baseCatalogue)
                .limit(50)
                .parallel()
                .<Object>map(CatalogueWriter::write)
                .distinct()
                .toList();

        assertThat(written).containsExactly(Samples.base());
    }

    private static SortedMap<String, String> everything() throws IOException {
        SortedMap<String, String> all = new TreeMap<>(JsonSchemas.all());
        Catalogue catalogue = CatalogueReader.canonical();
        CatalogueWriter.write(catalogue).forEach((name, content) -> all.put("written/" + name, content));
        catalogue
                .items()
                .forEach(item -> all.put(
                        "edition/" + item.ref(), Json.text(EditionItems.write(item, Locale.forLanguageTag("tr")))));
        try (Stream<Path> fixtures = Files.list(Samples.RESOURCES.resolve("problems"))) {
            for (Path fixture : fixtures.toList()) {
                SortedMap<String, String> files = Samples.base();
                files.putAll(Samples.files(fixture));
                files.remove("expected.txt");
                all.put(fixture.getFileName().toString(), String.join("\n", Samples.lines(Samples.read(files))));
            }
        }
        return all;
    }
}
