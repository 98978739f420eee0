package org.incubationtoolkits.localization.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * The text of a file that came back: not too big, in UTF-8, and not empty.
 *
 * @param display what the file is called in problems
 * @param text without a byte order mark
 */
record FileText(String display, String text) {

    static final int MAX_BYTES = 64 * 1024 * 1024;
    static final int MAX_UNITS = 200_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Returns what {@code reading} makes of a file, or what is wrong with the file as a whole. */
    static <T> Result<T> read(String display, byte[] content, Function<FileText, Result<T>> reading) {
        if (content.length > MAX_BYTES) {
            return Result.failed(List.of(tooBig(display, content.length)));
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(content.length);
        boolean malformed = utf8.decode(ByteBuffer.wrap(content), decoded, true).isError();
        String text = decoded.flip().toString();
        if (malformed || text.indexOf('\0') >= 0) {
            return Result.failed(List.of(notUtf8(display, text)));
        }
        FileText file = new FileText(display, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        return text.isBlank() ? file.unreadable("The file is empty.", "") : reading.apply(file);
    }

    private static Problem tooBig(String display, int length) {
        return ExchangeProblem.REFUSED
                .at(Location.of(display), "The file has \"" + length + "\" bytes; at most " + MAX_BYTES + " are read.")
                .withHint("Ask for one file for each group.");
    }

    private static Problem notUtf8(String display, String textBefore) {
        int end = textBefore.indexOf('\0') < 0 ? textBefore.length() : textBefore.indexOf('\0');
        int line = 1
                + (int) textBefore
                        .substring(0, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = end - textBefore.lastIndexOf('\n', end - 1);
        return ExchangeProblem.NOT_READABLE
                .at(new Location(display, line, column, JsonPointer.ROOT), "The file is not in UTF-8 from here on.")
                .withHint("Save it as UTF-8.");
    }

    /** Returns the text in UTF-8; half of a surrogate pair, which has no place there, becomes U+FFFD. */
    static byte[] encoded(CharSequence text) {
        CharsetEncoder utf8 = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(new byte[] {(byte) 0xef, (byte) 0xbf, (byte) 0xbd});
        ByteBuffer bytes = ByteBuffer.allocate((int) (text.length() * (double) utf8.maxBytesPerChar()));
        utf8.encode(CharBuffer.wrap(text), bytes, true);
        byte[] encoded = new byte[bytes.flip().remaining()];
        bytes.get(encoded);
        return encoded;
    }

    <T> Result<T> unreadable(String message, String hint) {
        return Result.failed(List.of(
                ExchangeProblem.NOT_READABLE.at(Location.of(display), message).withHint(hint)));
    }

    <T> Result<T> tooManyUnits() {
        return Result.failed(List.of(ExchangeProblem.REFUSED
                .at(Location.of(display), "The file has more than \"" + MAX_UNITS + "\" units.")
                .withHint("Ask for one file for each group.")));
    }

    Location at(int line, int column) {
        return new Location(display, line, column, JsonPointer.ROOT);
    }
}
