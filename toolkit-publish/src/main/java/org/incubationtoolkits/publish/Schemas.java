package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.canvas.answers.AnswersFile;
import org.incubationtoolkits.canvas.answers.CanvasAnswers;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Writes the JSON Schemas of the catalogue format, for editors that check files while they are written. */
public final class Schemas {

    private Schemas() {}

    /**
     * Writes all schemas into {@code folder}, over those that are there; other files in it stay.
     *
     * @return the names of the files, or why there can be no such folder
     * @throws IOException if something cannot be written
     */
    public static Result<List<String>> write(Path folder) throws IOException {
        List<Problem> problems = new OutputFolder(folder).placeProblems();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        SortedMap<String, String> schemas = new TreeMap<>(JsonSchemas.all());
        schemas.put(CanvasAnswers.FORMAT + ".schema.json", AnswersFile.schema());
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            FileContent.replace(
                    folder.resolve(schema.getKey()), schema.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return Result.of(List.copyOf(schemas.keySet()), List.of());
    }
}
