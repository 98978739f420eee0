package org.incubationtoolkits.canvas.answers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.canvas.CanvasProblem;
import org.incubationtoolkits.model.io.JsonSchemas;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Answers to a canvas as a JSON file; the format is described in {@code docs/reference/answers.md}. */
public final class AnswersFile {

    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private AnswersFile() {}

    /**
     * Returns the answers in a file, or everything that is wrong with it: nothing is read by half.
     *
     * @param display what to call the file
     * @throws IOException if {@code content} does
     */
    public static Result<CanvasAnswers> read(String display, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        Map<String, String> head = RecordFile.scalars(display, new ByteArrayInputStream(bytes));
        List<Problem> problems = new ArrayList<>();
        if (!head.isEmpty() && !CanvasAnswers.FORMAT.equals(head.get("format"))) {
            problems.add(CanvasProblem.NOT_ANSWERS
                    .at(Location.of(display), "The file does not hold answers to a canvas.")
                    .withHint("Choose a file with \"format\": \"" + CanvasAnswers.FORMAT + "\"."));
        } else if (!head.isEmpty()
                && !Integer.toString(CanvasAnswers.FORMAT_VERSION).equals(head.get("formatVersion"))) {
            problems.add(CanvasProblem.ANSWERS_OF_OTHER_VERSION
                    .at(
                            Location.of(display),
                            "The answers are in version \"" + head.getOrDefault("formatVersion", "")
                                    + "\" of the format; this program reads version " + CanvasAnswers.FORMAT_VERSION
                                    + ".")
                    .withHint("Open them with the program that wrote them, or a newer version of this one."));
        }
        return problems.isEmpty() ? whole(display, bytes) : Result.failed(problems);
    }

    private static Result<CanvasAnswers> whole(String display, byte[] bytes) throws IOException {
        Result<RecordFile<CanvasAnswers>> file =
                RecordFile.read(CanvasAnswers.class, display, new ByteArrayInputStream(bytes), Locale.ENGLISH);
        List<Problem> problems = new ArrayList<>(file.problems());
        file.value().ifPresent(read -> problems.addAll(AnswersShape.problems(read)));
        return Result.failed(problems).hasErrors()
                ? Result.failed(problems)
                : new Result<>(file.value().map(RecordFile::value), problems);
    }

    /** Returns the JSON Schema (2020-12) of such files. */
    public static String schema() {
        return JsonSchemas.of(CanvasAnswers.FORMAT, CanvasAnswers.class);
    }

    /** Returns the file; reading it gives equal answers. */
    public static String write(CanvasAnswers answers) {
        return RecordFile.writeJson(answers, Locale.ENGLISH);
    }
}
