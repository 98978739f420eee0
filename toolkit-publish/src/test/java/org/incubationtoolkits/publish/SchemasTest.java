package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

    @TempDir
    Path folder;

    @Test
    void writesAllSchemasOverOldOnesAndLeavesOtherFiles() throws IOException {
        Files.writeString(folder.resolve("tool.schema.json"), "old");
        Files.writeString(folder.resolve("own.txt"), "own");

        Result<List<String>> result = Schemas.write(folder);

        Map<String, String> expected = schemas();
        assertThat(result).isEqualTo(Result.of(List.copyOf(expected.keySet()), List.of()));
        expected.put("own.txt", "own");
        assertThat(FolderContent.of(folder)).isEqualTo(expected);
    }

    @Test
    void makesTheFolder() throws IOException {
        Schemas.write(folder.resolve("a/b"));

        assertThat(FolderContent.of(folder.resolve("a/b"))).isEqualTo(schemas());
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("schemas"), "a file");

        assertThat(Schemas.write(file).problems())
                .extracting(Problem::toString)
                .containsExactly(file + ": error [TK-5004] \"" + file + "\" is not a folder.\n"
                        + "  hint: Name a folder that is empty or not there yet.");
    }

    @Test
    void leavesNothingHalfWrittenIfAFolderIsInTheWay() throws IOException {
        Files.createDirectories(folder.resolve("tool.schema.json/own"));

        assertThatThrownBy(() -> Schemas.write(folder)).isInstanceOf(FileSystemException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    private static Map<String, String> schemas() {
        Map<String, String> schemas = new TreeMap<>(JsonSchemas.all());
        schemas.put("canvas-answers.schema.json", AnswersFile.schema());
        return schemas;
    }
}
