package org.incubationtoolkits.model.internal.tree;

import java.util.Optional;
import java.util.function.Consumer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Turns the bytes of a file into a {@link Document}: strict UTF-8 with or without a byte order mark, any line ends, YAML
 * 1.2 or JSON by the ending of the name. Thread-safe.
 */
public final class DocumentReader {

    /** The greatest size of a file, in bytes. */
    public static final int MAX_BYTES = ReadLimits.MAX_BYTES;

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(ReadLimits.CONSTRAINTS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(ReadLimits.CONSTRAINTS)
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .build();

    private DocumentReader() {}

    /** Returns the document, or nothing if it cannot be read; what is wrong with it goes to {@code problems}. */
    public static Optional<Document> read(String source, byte[] bytes, Consumer<Problem> problems) {
        if (bytes.length > MAX_BYTES) {
            problems.accept(ModelProblem.OVER_LIMIT
                    .at(Location.of(source), "The file has more than " + MAX_BYTES + " bytes.")
                    .withHint("Divide it into smaller items."));
            return Optional.empty();
        }
        return new FileText(source, problems).of(bytes).flatMap(content -> parse(source, content, problems));
    }

    private static Optional<Document> parse(String source, String content, Consumer<Problem> problems) {
        TokenStreamFactory factory = source.endsWith(".json") ? JSON : YAML;
        SourceLines lines = SourceLines.of(source, content);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new WholeCharacters(content))) {
            return new TreeBuilder(lines, parser, problems)
                    .document()
                    .map(root -> new Document(source, root, lines.lines()));
        }
    }
}
