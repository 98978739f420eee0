package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    private static final String SUM = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";

    @TempDir
    Path folder;

    private void put(String content) throws IOException {
        Files.writeString(folder.resolve(".toolkit-manifest"), content);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of("index.html", SUM, "et/x.html", SUM)));

        put(manifest.text());

        assertThat(manifest.text()).isEqualTo("toolkit-manifest/1\n" + SUM + "  et/x.html\n" + SUM + "  index.html\n");
        assertThat(Manifest.read(folder)).isEqualTo(Result.of(manifest, List.of()));
        assertThat(Manifest.marks(folder)).isTrue();
    }

    @Test
    void readsLineEndsThatGitHasChanged() throws IOException {
        put("toolkit-manifest/1\r\n" + SUM + "  index.html\r\n");

        assertThat(Manifest.read(folder).orThrow()).isEqualTo(new Manifest(new TreeMap<>(Map.of("index.html", SUM))));
    }

    @Test
    void isEmptyIfThereIsNone() throws IOException {
        assertThat(Manifest.read(folder).orThrow()).isEqualTo(new Manifest(new TreeMap<>()));
        assertThat(Manifest.marks(folder)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    toolkit-manifest/2       | 1
                    something else           | 1
                    toolkit-manifest/1;;abc  | 2
                    toolkit-manifest/1;6b86  index.html | 2
                    """)
    void tellsTheLineThatItCannotRead(String content, int line) throws IOException {
        put(content.replace(';', '\n'));

        assertThat(Manifest.read(folder).problems())
                .extracting(Problem::code, problem -> problem.location().line())
                .contains(org.assertj.core.groups.Tuple.tuple("TK-5006", line));
    }

    @Test
    void marksAFolderEvenIfItIsTorn() throws IOException {
        put("toolkit-manifest/1\n" + SUM.substring(5));
        assertThat(Manifest.marks(folder)).isTrue();

        put("a poem");
        assertThat(Manifest.marks(folder)).isFalse();
    }

    @Test
    void marksNoFolderByALink() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "toolkit-manifest/1\n");
        Files.createSymbolicLink(folder.resolve(".toolkit-manifest"), elsewhere);

        assertThat(Manifest.marks(folder)).isFalse();
    }
}
