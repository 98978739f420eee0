package org.incubationtoolkits.localization.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.junit.jupiter.api.Test;

/** Terms and glossary lie in a catalogue without being in the way of anything else. */
class FilesOfTermsTest {

    private static final CatalogueFiles FILES = new WithTerms(
            CatalogueFiles.folder(Path.of("../toolkit-model/src/main/resources/org/incubationtoolkits/catalogue")));

    @Test
    void noListNamesThem() throws IOException {
        assertThat(FILES.list()).contains(Terms.FILE, Glossary.FILE);
        assertThat(CatalogueReader.read(FILES).problems()).isEmpty();
    }

    @Test
    void theyAreNotTakenForTranslations() throws IOException {
        assertThat(Translations.of(CatalogueReader.canonical(), FILES, List.of(Locale.forLanguageTag("et")))
                        .problems())
                .isEmpty();
    }

    @Test
    void theyAreFoundInAFolder() throws IOException {
        assertThat(Terms.read(FILES, Locale.ENGLISH).orThrow().all()).hasSize(1);
        assertThat(Glossary.read(FILES, Locale.ENGLISH).orThrow().entries()).isNotEmpty();
    }

    /** The catalogue with terms. */
    private record WithTerms(CatalogueFiles catalogue) implements CatalogueFiles {

        private static final String TERMS = "format: toolkit-terms/1\nterms: { law: { en: { nom: Act } } }\n";

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            return name.equals(Terms.FILE)
                    ? Optional.of(new ByteArrayInputStream(TERMS.getBytes(StandardCharsets.UTF_8)))
                    : catalogue.open(name);
        }

        @Override
        public List<String> list() throws IOException {
            return Stream.concat(catalogue.list().stream(), Stream.of(Terms.FILE))
                    .toList();
        }

        @Override
        public String display(String name) {
            return name;
        }
    }
}
