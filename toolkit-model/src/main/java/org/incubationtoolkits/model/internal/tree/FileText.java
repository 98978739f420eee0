package org.incubationtoolkits.model.internal.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;

/** The bytes of a file as text: strict UTF-8, without byte order mark, every line ended by {@code \n}, no controls. */
record FileText(String source, Consumer<Problem> problems) {

    Optional<String> of(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true)
                .isError();
        String text = decoded.flip().toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String content = unmarked.replace("\r\n", "\n").replace('\r', '\n');
        int zero = content.indexOf('\0');
        if (broken || zero >= 0) {
            problems.accept(ModelProblem.NOT_UTF_8
                    .at(placeOf(content, zero >= 0 ? zero : content.length()), "The file is not text in UTF-8.")
                    .withHint("Save it in the encoding UTF-8."));
            return Optional.empty();
        }
        return withoutControls(content);
    }

    private Optional<String> withoutControls(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                problems.accept(ModelProblem.FORBIDDEN_CHARACTER
                        .at(
                                placeOf(content, i),
                                String.format(Locale.ROOT, "The file contains the character U+%04X.", (int) c))
                        .withHint("Delete it."));
                return Optional.empty();
            }
        }
        return Optional.of(content);
    }

    private Location placeOf(String content, int offset) {
        String before = content.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Location(source, line, offset - before.lastIndexOf('\n'), JsonPointer.ROOT);
    }
}
