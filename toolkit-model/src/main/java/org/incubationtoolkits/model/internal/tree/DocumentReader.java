package org.incubationtoolkits.model.internal.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Turns the bytes of a file into a {@link Document}: strict UTF-8 with or without a byte order mark, any line ends, YAML
 * 1.2 or JSON by the ending of the name. Thread-safe.
 */
public final class DocumentReader {

    /** The greatest size of a file, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final int MAX_DEPTH = 48;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_BYTES)
            .maxNameLength(1_000)
            .maxTokenCount(400_000)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private DocumentReader() {}

    /** Returns the document, or nothing if it cannot be read; what is wrong with it goes to {@code problems}. */
    public static Optional<Document> read(String source, byte[] bytes, Consumer<Problem> problems) {
        if (bytes.length > MAX_BYTES) {
            problems.accept(ModelProblem.OVER_LIMIT
                    .at(Location.of(source), "The file has more than " + MAX_BYTES + " bytes.")
                    .withHint("Divide it into smaller items."));
            return Optional.empty();
        }
        return decode(source, bytes, problems).flatMap(content -> parse(source, content, problems));
    }

    private static Optional<String> decode(String source, byte[] bytes, Consumer<Problem> problems) {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String withoutMark = content.startsWith("\uFEFF") ? content.substring(1) : content;
            if (withoutMark.indexOf('\0') < 0) {
                return Optional.of(withoutMark.replace("\r\n", "\n").replace('\r', '\n'));
            }
        } catch (CharacterCodingException e) {
            // told below, in the same words
        }
        problems.accept(ModelProblem.NOT_UTF_8
                .at(Location.of(source), "The file is not text in UTF-8.")
                .withHint("Save it in the encoding UTF-8."));
        return Optional.empty();
    }

    private static Optional<Document> parse(String source, String content, Consumer<Problem> problems) {
        TokenStreamFactory factory = source.endsWith(".json") ? JSON : YAML;
        List<String> lines = content.lines().toList();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), content)) {
            return new TreeBuilder(source, parser, problems).document().map(root -> new Document(source, root, lines));
        } catch (StreamConstraintsException e) {
            problems.accept(ModelProblem.OVER_LIMIT.at(
                    location(source, e), "The file is nested or split too far: " + firstSentence(e) + "."));
        } catch (JacksonException e) {
            problems.accept(ModelProblem.MALFORMED
                    .at(location(source, e), "The file cannot be parsed: " + firstSentence(e) + ".")
                    .withHint("Check indentation, quotes and brackets here and on the line before."));
        }
        return Optional.empty();
    }

    private static Location location(String source, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? Location.of(source)
                : new Location(
                        source,
                        at.getLineNr(),
                        Math.max(at.getColumnNr(), 1),
                        Location.of(source).pointer());
    }

    private static String firstSentence(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message == null ? "unknown" : message.lines().findFirst().orElse("unknown");
        return Excerpts.of(line.replaceAll("[.:]\\s*$", ""));
    }
}
